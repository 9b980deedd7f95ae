import { bullets, numberColumn, paragraph, strong, textColumn } from '../model.ts';
import type { Block, Table } from '../model.ts';
import { dayInWords, hashInWords, runInWords, wholeNumber } from '../notation.ts';
import type { ReportEdition, ReportInput } from '../report-input.ts';
import { cautionBox } from '../written-text.ts';
import { measureIn, measureSection } from './measure-section.ts';
import { writtenChapter } from './written-chapter.ts';

const units: Table = {
  kind: 'table',
  id: 'units',
  caption: 'Wat er wordt geteld',
  columns: [textColumn('Woord', 14), textColumn('Wat het is', 50)],
  rows: [
    [
      'Casus',
      'Eén inwoner met zijn of haar vragen, van het eerste contact tot het afsluiten. Dezelfde inwoner kan later een nieuwe casus hebben: de registratie kent geen namen.',
    ],
    ['Contact', 'Eén gesprek, bericht of bezoek met de inwoner. Een casus heeft er een of meer.'],
    ['Vraag', 'Een onderwerp waarover het contact ging. Een contact heeft er een of meer.'],
    [
      'Uiting van onvrede',
      'Iets waarover de inwoner niet tevreden is: van onvrede die is verteld tot een klacht die is ingediend.',
    ],
    [
      'Cliëntreactie',
      'Een ingevulde vragenlijst. Die is niet te herleiden tot een casus of een ondersteuner.',
    ],
  ],
  footnote: null,
  source: null,
};

function gatesOf({ gates, seq }: ReportEdition): Table | null {
  if (gates.length === 0) return null;
  return {
    kind: 'table',
    id: 'gates',
    caption: `Controles bij het vrijgeven van editie ${seq}`,
    columns: [textColumn('Controle', 40), textColumn('Uitkomst', 12), numberColumn('Nagegaan', 12)],
    rows: gates.map(({ name, outcome, checked }) => [
      name,
      outcome === 'passed' ? 'goed' : 'niet gelukt',
      wholeNumber(checked),
    ]),
    footnote:
      'Nagegaan: het aantal uitspraken dat uit deze en eerdere edities is af te leiden en is gecontroleerd. De controles beschermen niet tegen wie iemand persoonlijk kent.',
    source: { editionSeq: seq, measure: 'edition' },
  };
}

function experienceRule({ batchSize, experienceBatchSize }: ReportEdition): string {
  return experienceBatchSize === batchSize
    ? ''
    : ` Voor de antwoorden van cliënten is die grens ${experienceBatchSize}; dat is afgesproken voor de start van de pilot.`;
}

const cannotShow = [
  'Een casus is geen persoon. Hoeveel verschillende inwoners er zijn geholpen, is niet te zeggen.',
  'Wie de ondersteuner niet vond, of niets vertelde, staat niet in de cijfers.',
  'Weinig klachten wil niet zeggen dat inwoners tevreden zijn.',
  'Een ingetrokken bezwaar is geen succes op zichzelf. Het telt pas als de inwoner kreeg wat nodig was.',
  'Minder bezwaren komt niet vanzelf door de ondersteuner. Ook zonder ondersteuner wordt elders ongeveer 40% van de bezwaren ingetrokken na een gesprek, en landelijk daalde het aantal bezwaren in die jaren vanzelf.',
  'Onder de 20 staat er geen percentage en onder de 10 geen marge: één casus meer of minder zou dan te veel uitmaken.',
  'De registratie telt alles mee. Een marge gaat over toeval van maand tot maand, niet over een steekproef.',
];

/** Chapter 2: how the numbers came about and what they cannot show. */
export function methodChapter(input: ReportInput): Block[] {
  const { edition } = input;
  const gates = gatesOf(edition);
  const completeness = measureIn(input, 'R2.4');
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, number: '2', text: 'Zo is gemeten' },
    { kind: 'heading', level: 2, number: '2.1', text: 'Periode en peildatum' },
    paragraph(
      `Alle getallen in dit rapport komen uit editie ${edition.seq}. Die editie gaat over ${runInWords(edition.firstMonth, edition.to)}, met alles wat tot en met ${dayInWords(edition.cutoffDay)} was ingevoerd. De coördinator van de aanbieder gaf haar vrij op ${dayInWords(edition.releasedOn)}.`,
    ),
    paragraph(
      'Een vrijgegeven getal verandert nooit meer. Wie later iets aanvult of verbetert, ziet dat in een volgende editie terug. Elke editie draagt een controlegetal dat op dat van de vorige voortbouwt; een wijziging achteraf valt daardoor op. De controlegetallen van alle edities staan in de laatste bijlage.',
    ),
    paragraph(strong(`Controlegetal van editie ${edition.seq}: `), hashInWords(edition.hash)),
    { kind: 'heading', level: 2, number: '2.2', text: 'Wat er wordt geteld' },
    paragraph(
      'Een casus, een contact en een vraag zijn verschillende dingen. Bij elk getal staat welke van deze wordt geteld.',
    ),
    units,
    {
      kind: 'heading',
      level: 2,
      number: '2.3',
      text: `Vrijgave per ${batchWord(edition.batchSize)}`,
    },
    paragraph(
      'In de werkgroep zitten mensen van de gemeente en van een gebiedsteam. Inwoners moeten erop kunnen rekenen dat niemand hen in de cijfers herkent. Daarom geldt een vaste regel:',
    ),
    {
      kind: 'note',
      tone: 'aside',
      title: null,
      blocks: [paragraph(edition.explanation.join(' '))],
    },
    paragraph(
      `Daardoor kan een getal een maand of langer achterlopen; dan staat erbij tot en met welke maand het telt. Staat er "nog niet te tonen", dan is de grens nog niet bereikt: dat is geen nul.${experienceRule(edition)}`,
    ),
    ...(gates === null ? [] : [gates]),
    { kind: 'heading', level: 2, number: '2.4', text: 'Hoe volledig de cijfers zijn' },
    ...(completeness === undefined
      ? [paragraph('Hierover staat nog niets in deze editie.')]
      : measureSection(input, completeness, { headingLevel: 3, said: new Set() })),
    { kind: 'heading', level: 2, number: '2.5', text: 'Wat de cijfers niet laten zien' },
    cautionBox('Lees de cijfers met deze kanttekeningen', cannotShow),
    { kind: 'heading', level: 2, number: '2.6', text: 'Opmerkingen bij het meten' },
    ...writtenChapter(input, 'method'),
  ];
}

const batchWords: Record<number, string> = { 5: 'vijf', 10: 'tien' };

function batchWord(size: number): string {
  return batchWords[size] ?? String(size);
}

/** What the workgroup must know before it reads a number; for the box at the head of chapter 3. */
export const readingRules = bullets([
  '"27 van de 80 (34%)" telt casussen, tenzij er iets anders staat.',
  'Staat er een maand bij, dan telt het getal tot en met die maand.',
  '"Nog niet te tonen" is geen nul.',
]);
