import type { ExperienceAnswerCode } from './experience-answers.ts';
import type { Translated } from './language.ts';

/** Asked only when an earlier question got one of these answers. */
export type Condition = { question: string; answers: readonly ExperienceAnswerCode[] };

/** What every question has: its field name, its number on paper, its words and when it is asked. */
type QuestionBase = {
  id: string;
  /** 1–9; a follow-up has the number of the question it follows. */
  number: number;
  text: Translated;
  hint: Translated | null;
  askedWhen: Condition | null;
};

/** A question of the questionnaire, by the kind of answer it takes. */
export type Question = QuestionBase &
  (
    | { kind: 'scale'; answers: readonly ExperienceAnswerCode[] }
    | { kind: 'text'; maxLength: number }
    | { kind: 'mark'; lowest: number; highest: number }
    | { kind: 'told-whom' }
  );

const scale = ['yes', 'somewhat', 'no', 'dont-know'] as const;

/**
 * The nine questions for the resident, in order, the touchstone first: "krijgt de cliënt wat hij of
 * zij nodig heeft". Answered once, without sign-in, and never linked to a case. Every question may
 * be skipped. Sources: pilot document §8.3 and §8.5; Alkmaar §3.5 (questions 3, 4 and the mark) and
 * its annex (independence tested through the experience of clients).
 */
export const questionnaire = [
  {
    id: 'gotNeeded',
    number: 1,
    kind: 'scale',
    answers: scale,
    text: {
      nl: 'Hebt u gekregen wat u nodig had?',
      fy: 'Hawwe jo krigen wat jo nedich hiene?',
      en: 'Did you get what you needed?',
    },
    hint: null,
    askedWhen: null,
  },
  {
    id: 'missedText',
    number: 2,
    kind: 'text',
    maxLength: 300,
    text: { nl: 'Wat miste u?', fy: 'Wat misten jo?', en: 'What was missing?' },
    hint: {
      nl: 'Schrijf geen namen, adressen of telefoonnummers op.',
      fy: 'Skriuw gjin nammen, adressen of telefoannûmers op.',
      en: 'Do not write down names, addresses or phone numbers.',
    },
    askedWhen: { question: 'gotNeeded', answers: ['somewhat', 'no'] },
  },
  {
    id: 'knowsWhatToDo',
    number: 3,
    kind: 'scale',
    answers: scale,
    text: {
      nl: 'Weet u nu wat u zelf kunt doen?',
      fy: 'Witte jo no wat jo sels dwaan kinne?',
      en: 'Do you now know what you can do yourself?',
    },
    hint: null,
    askedWhen: null,
  },
  {
    id: 'knowsWhereToGo',
    number: 4,
    kind: 'scale',
    answers: scale,
    text: {
      nl: 'Weet u nu waar u terechtkunt?',
      fy: "Witte jo no wêr't jo terjochte kinne?",
      en: 'Do you now know where you can go for help?',
    },
    hint: null,
    askedWhen: null,
  },
  {
    id: 'feltHeard',
    number: 5,
    kind: 'scale',
    answers: scale,
    text: {
      nl: 'Luisterde de ondersteuner goed naar u?',
      fy: 'Harke de stiper goed nei jo?',
      en: 'Did the supporter listen to you well?',
    },
    hint: null,
    askedWhen: null,
  },
  {
    id: 'feltIndependent',
    number: 6,
    kind: 'scale',
    answers: scale,
    text: {
      nl: 'Was de ondersteuner er alleen voor u, niet voor de gemeente?',
      fy: 'Wie de stiper der allinnich foar jo, net foar de gemeente?',
      en: 'Was the supporter there only for you, not for the municipality?',
    },
    hint: null,
    askedWhen: null,
  },
  {
    id: 'feltStronger',
    number: 7,
    kind: 'scale',
    answers: ['yes', 'somewhat', 'no', 'no-talk', 'dont-know'],
    text: {
      nl: 'Voelde u zich sterker in het gesprek met het gebiedsteam?',
      fy: 'Fielden jo jo sterker yn it petear mei it gebietsteam?',
      en: 'Did you feel stronger in the talk with the area team (gebiedsteam)?',
    },
    hint: null,
    askedWhen: null,
  },
  {
    id: 'mark',
    number: 8,
    kind: 'mark',
    lowest: 1,
    highest: 10,
    text: {
      nl: 'Welk cijfer geeft u de hulp van de ondersteuner?',
      fy: 'Hokker sifer jouwe jo de help fan de stiper?',
      en: 'What mark do you give the help of the supporter?',
    },
    hint: {
      nl: '1 is heel slecht, 10 is heel goed.',
      fy: '1 is hiel min, 10 is hiel goed.',
      en: '1 is very bad, 10 is very good.',
    },
    askedWhen: null,
  },
  {
    id: 'dissatisfied',
    number: 9,
    kind: 'scale',
    answers: ['yes', 'no', 'dont-know'],
    text: {
      nl: 'Was u ergens niet tevreden over?',
      fy: 'Wiene jo earne net tefreden oer?',
      en: 'Was there anything you were not happy about?',
    },
    hint: {
      nl: 'Dat mag ook over de ondersteuner gaan.',
      fy: 'Dat mei ek oer de stiper gean.',
      en: 'This may also be about the supporter.',
    },
    askedWhen: null,
  },
  {
    id: 'toldWhom',
    number: 9,
    kind: 'told-whom',
    text: {
      nl: 'Hebt u dat aan iemand verteld? Aan wie?',
      fy: 'Hawwe jo dat oan ien ferteld? Oan wa?',
      en: 'Did you tell anyone? Who?',
    },
    hint: {
      nl: 'Meer mensen? Kies de belangrijkste.',
      fy: 'Mear minsken? Kies de wichtichste.',
      en: 'More than one? Choose the most important one.',
    },
    askedWhen: { question: 'dissatisfied', answers: ['yes'] },
  },
] as const satisfies readonly Question[];

/** The field name of a question. */
export type QuestionId = (typeof questionnaire)[number]['id'];

/** The answers given so far, by question; a follow-up is asked on the strength of them. */
export type AnswersSoFar = Readonly<Partial<Record<QuestionId, string | number | null>>>;

/** Whether a question is asked, given the answers so far. */
export function isAsked(question: Question, answers: AnswersSoFar): boolean {
  if (question.askedWhen === null) return true;
  const { question: earlier, answers: wanted } = question.askedWhen;
  const given = Object.entries(answers).find(([id]) => id === earlier)?.[1];
  return wanted.some((answer) => answer === given);
}
