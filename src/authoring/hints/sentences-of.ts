/** What comes after the claim of a statement. */
const EXAMPLE = /(?<!\p{L})(?:zum Beispiel|z\. ?B\.|beispielsweise|etwa:|for example|for instance|e\. ?g\.)/iu;

/** The end of a sentence; a single letter before the full stop is an abbreviation such as "z. B." */
const END = /(?<!(?<!\p{L})\p{L})(?<=[.!?…]["”“)]?)\s+(?=["„“(]?[\p{Lu}\d])/u;

export const sentencesOf = (words: string): string[] => words.trim().split(END);

/** The first sentence of a statement: what a letter says of it. */
export const claimOf = (words: string): string => sentencesOf(words)[0] ?? '';

/** A statement without its example. */
export const beforeExample = (words: string): string => words.slice(0, EXAMPLE.exec(words)?.index);

export const beginsWithExample = (words: string): boolean => EXAMPLE.exec(words.trim())?.index === 0;

export const wordsOf = (words: string): string[] => words.match(/\p{L}[\p{L}\p{M}\d'’./-]*/gu) ?? [];
