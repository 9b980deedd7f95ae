import { wordsCell } from '../figure.ts';
import type { Unit } from '../measure.ts';
import type { Part } from '../measure-result.ts';

/** What else can explain a difference between two years. Sources: see `elsewhere.ts`. */
const explanations = [
  {
    id: 'national-fall',
    label: 'Overal in het land minder bezwaren',
    text: 'Tussen 2015 en 2017 daalde het aantal bezwaren over de Wmo in 46 gemeenten vanzelf met meer dan de helft.',
  },
  {
    id: 'decisions',
    label: 'Minder besluiten, ander beleid of een andere wet',
    text: 'Wie geen nieuw besluit krijgt, maakt geen bezwaar. Hoeveel besluiten de gemeente nam, staat hier niet bij.',
  },
  {
    id: 'informal',
    label: 'De gemeente praat zelf meer met inwoners',
    text: 'Belt de gemeente na een besluit vaker zelf, dan zijn er ook minder bezwaren. Elders werden zo ongeveer vier van de tien bezwaren ingetrokken, zonder onafhankelijke ondersteuner.',
  },
  {
    id: 'late',
    label: 'Bezwaren die later komen of later meetellen',
    text: 'Een inwoner heeft zes weken om bezwaar te maken. Het aantal over de laatste maanden kan dus nog oplopen.',
  },
] as const;

/**
 * The rival explanations, always beside the comparison of two years: a difference is never put down
 * to the supporter.
 */
export function rivalExplanations(unit: Unit): Part {
  return {
    id: 'rival-explanations',
    kind: 'words',
    title: 'Wat een verschil ook kan verklaren',
    unit,
    rowHeader: 'Andere verklaring',
    columns: [{ id: 'why', label: 'Waarom dat kan', unit }],
    rows: explanations.map(({ id, label, text }) => ({
      id,
      label,
      depth: 0,
      apart: false,
      cells: [wordsCell(text)],
    })),
    notDistributed: null,
    addsUp: false,
    judgement: null,
    notes: [
      'Ook de onafhankelijke ondersteuner kan een oorzaak zijn. Uit deze cijfers is niet op te maken welke het was.',
    ],
    charts: [],
  };
}
