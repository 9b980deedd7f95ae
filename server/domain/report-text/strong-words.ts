import type { Strength } from './strength.ts';

/** Words that claim something, and what must stand behind them. */
export type StrongWords = {
  readonly pattern: RegExp;
  /** `never`: no number of one pilot proves a cause. */
  readonly needs: Strength | 'never';
  /** What could stand there instead, fitting into the sentence. */
  readonly alternatives: readonly string[];
};

const whole = (words: string) => new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'giu');

/** After these words "door de ondersteuner" tells who did it, not what caused it. */
const doneBy =
  'geholpen|gesproken|ingevuld|begeleid|bezocht|vastgelegd|genoteerd|uitgereikt|ondersteund|opgeschreven|gemeld|aangedragen';

/**
 * Words by what they claim. Sources: pilot document §8.4 (fewer objections are not due to the
 * supporter); Nota Regio Alkmaar §3.5; product principle 5; a single pilot cannot attribute.
 */
export const strongWords: readonly StrongWords[] = [
  {
    pattern: whole('dankzij'),
    needs: 'never',
    alternatives: ['tijdens het werk van', 'in dezelfde tijd als'],
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}])door de (?:onafhankelijke )?(?:cliënt)?ondersteuner(?![\\p{L}])(?!(?: \\p{L}+)? (?:${doneBy}))`,
      'giu',
    ),
    needs: 'never',
    alternatives: ['in de tijd van de ondersteuner', 'bij het werk van de ondersteuner'],
  },
  {
    pattern: whole('leidt tot|leidde tot|heeft geleid tot|zorgt voor|zorgde voor|veroorzaakt'),
    needs: 'never',
    alternatives: ['hangt samen met', 'gaat samen met'],
  },
  {
    pattern: whole('leiden tot|hebben geleid tot|zorgen voor|zorgden voor|veroorzaken'),
    needs: 'never',
    alternatives: ['hangen samen met', 'gaan samen met'],
  },
  {
    pattern: whole('als gevolg van|door toedoen van'),
    needs: 'never',
    alternatives: ['in dezelfde tijd als'],
  },
  { pattern: whole('effect'), needs: 'never', alternatives: ['verband'] },
  { pattern: whole('bewijst'), needs: 'never', alternatives: ['wijst erop'] },
  { pattern: whole('bewijzen'), needs: 'never', alternatives: ['wijzen erop'] },
  { pattern: whole('is bewezen'), needs: 'never', alternatives: ['is te zien'] },
  { pattern: whole('toont aan'), needs: 'established', alternatives: ['wijst erop'] },
  { pattern: whole('tonen aan'), needs: 'established', alternatives: ['wijzen erop'] },
  { pattern: whole('is aangetoond'), needs: 'established', alternatives: ['is te zien'] },
  { pattern: whole('staat vast'), needs: 'established', alternatives: ['is aannemelijk'] },
  { pattern: whole('blijkt'), needs: 'established', alternatives: ['is te zien'] },
  {
    pattern: whole('significant|significante'),
    needs: 'established',
    alternatives: ['mogelijk', 'opvallend'],
  },
  {
    pattern: whole('duidelijk|duidelijke|overduidelijk|aantoonbaar|aantoonbare|ongetwijfeld'),
    needs: 'established',
    alternatives: ['mogelijk', 'waarschijnlijk'],
  },
  {
    pattern: whole('wijst erop'),
    needs: 'indication',
    alternatives: ['zegt nog te weinig over de vraag'],
  },
  {
    pattern: whole('is te zien'),
    needs: 'indication',
    alternatives: ['is nog niet te zeggen'],
  },
  {
    pattern: whole('gestegen|toegenomen|gedaald|afgenomen'),
    needs: 'indication',
    alternatives: ['veranderd'],
  },
  {
    pattern: whole('stijgt|groeit|neemt toe|daalt|krimpt|neemt af'),
    needs: 'indication',
    alternatives: ['wisselt'],
  },
];

/** About objections and complaints a cause is never named, with or without a number beside it. */
const aboutResultFour = /bezwa(?:ar|ren)/iu;

/** "Dat komt niet door de ondersteuner" claims nothing. */
const denied = /(?<!\p{L})(?:niet|geen|nooit|of)(?!\p{L})/iu;

/** A claim in a sentence that says more than its numbers carry; places are in the sentence. */
export type TooStrong = {
  readonly start: number;
  readonly end: number;
  readonly needs: StrongWords['needs'];
  readonly alternatives: readonly string[];
};

/**
 * The words of a sentence that are stronger than its evidence.
 * @param evidence the weakest number in the sentence; null when it holds no number.
 */
export function tooStrongIn(sentence: string, evidence: Strength | null): TooStrong[] {
  const order: readonly Strength[] = ['tooFew', 'indication', 'established'];
  return strongWords.flatMap(({ pattern, needs, alternatives }) => {
    const isClaim =
      evidence === null
        ? needs === 'never' && aboutResultFour.test(sentence)
        : needs === 'never' || order.indexOf(evidence) < order.indexOf(needs);
    if (!isClaim) return [];
    return [...sentence.matchAll(pattern)]
      .filter(({ index }) => !denied.test(sentence.slice(Math.max(0, index - 50), index)))
      .map(({ 0: found, index }) => ({
        start: index,
        end: index + found.length,
        needs,
        alternatives: alternatives.map((words) => likeCapital(found, words)),
      }));
  });
}

function likeCapital(model: string, words: string): string {
  const first = model.charAt(0);
  return first === first.toUpperCase()
    ? `${words.charAt(0).toUpperCase()}${words.slice(1)}`
    : words;
}
