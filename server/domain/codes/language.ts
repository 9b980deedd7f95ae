/** The languages of the questionnaire: Dutch, West Frisian and English (ISO 639-1). */
export const languages = ['nl', 'fy', 'en'] as const;

/** A language of the questionnaire. */
export type Language = (typeof languages)[number];

/** One text in every language of the questionnaire. */
export type Translated = Readonly<Record<Language, string>>;
