import { reasonGroups } from '../../domain/codes/reason-groups.ts';
import { results } from '../../domain/codes/results.ts';
import { bullets, paragraph, text } from '../model.ts';
import type { Block, Note } from '../model.ts';
import { dayInWords, enumeration } from '../notation.ts';
import type { ReportInput, ReportPilot } from '../report-input.ts';
import { writtenChapter } from './written-chapter.ts';

/** Whether this is the pilot of the pilot document, which names two periods. */
function namesTwoPeriods({ municipality }: ReportPilot): boolean {
  return municipality.normalize('NFC').includes('Súdwest-Fryslân');
}

function twoPeriods(pilot: ReportPilot): Note {
  return {
    kind: 'note',
    tone: 'aside',
    title: 'Twee data in het pilotdocument',
    blocks: [
      paragraph(
        'Het pilotdocument van 12 januari 2016 noemt twee data. Volgens §6 loopt de pilot van 1 mei 2016 tot 1 mei 2017; volgens de planning in §9 start hij op 15 juni 2016. ' +
          `In dit rapport geldt de periode die voor deze pilot is ingesteld: ${periodOf(pilot)}. De dag van het advies is daarvan afgeleid.`,
      ),
    ],
  };
}

function periodOf({ startDay, endDay }: ReportPilot): string {
  return `van ${dayInWords(startDay)} tot ${dayInWords(endDay)}`;
}

function adviceOf({ adviceDay, adviceReason }: ReportPilot): string {
  const rule = 'De werkgroep brengt zes weken voor het einde advies uit over het vervolg';
  return adviceReason === null
    ? `${rule}: uiterlijk op ${dayInWords(adviceDay)}.`
    : `${rule}. Voor deze pilot is dat ${dayInWords(adviceDay)}, omdat: ${adviceReason}`;
}

/** Chapter 1: why there is a pilot, what it should show, and who asked. Source: pilot document §2 to §8. */
export function backgroundChapter(input: ReportInput): Block[] {
  const { pilot } = input;
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, number: '1', text: 'Aanleiding, vraag en opdracht' },
    paragraph(
      `Inwoners van ${pilot.municipality} kunnen met hun vragen over zorg en ondersteuning naar een gebiedsteam. In die teams is ook de toegang tot voorzieningen geregeld. Niet iedereen ervaart de cliëntondersteuning daar als onafhankelijk. De pilot onderzoekt hoe de gemeente haar inwoners zo goed mogelijk kan ondersteunen, met een onafhankelijke cliëntondersteuner die niet onder aansturing van de gemeente staat (pilotdocument §5).`,
    ),
    paragraph(
      `De pilot loopt ${periodOf(pilot)}. De uitvoering is in handen van ${enumeration(pilot.providers)}. ${adviceOf(pilot)}`,
    ),
    ...(namesTwoPeriods(pilot) ? [twoPeriods(pilot)] : []),
    { kind: 'heading', level: 2, number: '1.1', text: 'Voor wie de ondersteuner er is' },
    paragraph('Het pilotdocument noemt zeven redenen om voor de ondersteuner te kiezen (§4):'),
    bullets(
      reasonGroups.codes
        .filter(({ code }) => code !== reasonGroups.unknown)
        .map(({ label }) => label),
    ),
    { kind: 'heading', level: 2, number: '1.2', text: 'Wat de pilot moet opleveren' },
    paragraph('Na de pilot moeten er vijf resultaten zijn (pilotdocument §8):'),
    { kind: 'list', ordered: true, items: results.map((result) => [text(result.text)]) },
    { kind: 'heading', level: 2, number: '1.3', text: 'Wie de pilot volgt' },
    paragraph(
      `Een werkgroep volgt de pilot, inhoudelijk en in het verloop, en komt maandelijks bij elkaar (§7). In de werkgroep zitten: ${enumeration(pilot.bodies)}.`,
    ),
    ...writtenChapter(input, 'background'),
  ];
}
