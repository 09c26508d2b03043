/** A language of the interface and of what it writes itself. */
export type Locale = 'en' | 'de';
