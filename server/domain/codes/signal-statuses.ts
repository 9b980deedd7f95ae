import type { CodeList } from './code-list.ts';

/**
 * How far a bottleneck has come. The workgroup sees it from "released" on. Ours.
 */
export const signalStatuses = {
  id: 'signal-statuses',
  name: 'Status van het knelpunt',
  question: 'Hoe staat het met het knelpunt?',
  multiple: false,
  codes: [
    {
      code: 'raised',
      label: 'Opgeschreven',
      explanation: 'U hebt het knelpunt vastgelegd. De werkgroep ziet het nog niet.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'released',
      label: 'Vrijgegeven',
      explanation: 'De coördinator heeft de tekst gelezen en vrijgegeven voor de werkgroep.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'answered',
      label: 'Beantwoord',
      explanation: 'Er is een antwoord gekomen. Dat wil nog niet zeggen dat het knelpunt weg is.',
      source: 'Pilotdocument §5',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'solved',
      label: 'Opgelost',
      explanation: 'Het knelpunt komt niet meer voor. Een belofte telt niet als opgelost.',
      source: 'Pilotdocument §5',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'withdrawn',
      label: 'Ingetrokken',
      explanation: 'Het knelpunt klopte niet of was dubbel. Het telt niet meer mee.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
  ],
} as const satisfies CodeList;

/** The status of a signal. */
export type SignalStatusCode = (typeof signalStatuses.codes)[number]['code'];
