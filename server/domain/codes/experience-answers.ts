import type { CodeList } from './code-list.ts';
import type { Translated } from './language.ts';

/**
 * The answers on the scale of the questionnaire. "Don't know" and "there was no talk" are shown apart
 * and stay out of every share. Source: domain practice, Wmo client surveys, shortened.
 */
export const experienceAnswers = {
  id: 'experience-answers',
  name: 'Antwoord van de inwoner',
  question: 'Wat was het antwoord?',
  multiple: false,
  unknown: 'dont-know',
  codes: [
    {
      code: 'yes',
      label: 'Ja',
      explanation:
        'Antwoorden "ja". Bij een aandeel gedeeld door de antwoorden ja, een beetje en nee.',
      source: 'Vragenlijst van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'somewhat',
      label: 'Een beetje',
      explanation: 'Antwoorden "een beetje". Deze tellen niet bij ja op.',
      source: 'Vragenlijst van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'no',
      label: 'Nee',
      explanation: 'Antwoorden "nee".',
      source: 'Vragenlijst van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'no-talk',
      label: 'Er was geen gesprek',
      explanation:
        'Alleen bij de vraag over het gesprek met het gebiedsteam. Deze antwoorden tellen niet mee in een aandeel.',
      source: 'Vragenlijst van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'dont-know',
      label: 'Weet ik niet',
      explanation: 'Antwoorden "weet ik niet". Deze staan apart en tellen niet mee in een aandeel.',
      source: 'Vragenlijst van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
  ],
} as const satisfies CodeList;

/** An answer on the scale. */
export type ExperienceAnswerCode = (typeof experienceAnswers.codes)[number]['code'];

/** The answers in the languages of the questionnaire; the Dutch text is the label. */
export const experienceAnswerTexts: Readonly<Record<ExperienceAnswerCode, Translated>> = {
  yes: { nl: 'Ja', fy: 'Ja', en: 'Yes' },
  somewhat: { nl: 'Een beetje', fy: 'In bytsje', en: 'A little' },
  no: { nl: 'Nee', fy: 'Nee', en: 'No' },
  'no-talk': { nl: 'Er was geen gesprek', fy: 'Der wie gjin petear', en: 'There was no talk' },
  'dont-know': { nl: 'Weet ik niet', fy: 'Wit ik net', en: "I don't know" },
};
