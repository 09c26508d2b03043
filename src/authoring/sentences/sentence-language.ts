/** The languages in which authors are told what is wrong. */
export type SentenceLanguage = 'en' | 'de';

/** A sentence in each language, in which `{name}` stands for a value. */
export type Sentence = Readonly<Record<SentenceLanguage, string>>;
