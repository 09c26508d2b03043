/** What the lines below a heading are. */
export type Section = 'expectations' | 'optional' | 'duties' | 'offers' | 'left';

/** The headings of postings in both languages; the first that fits counts. */
const HEADINGS: readonly (readonly [section: Section, words: RegExp])[] = [
  [
    'offers',
    /wir (?:(?:ihnen|dir|euch) )?bieten|bieten wir|von uns erwarten|du von uns erwart|bieten dir|bieten ihnen|unser angebot|unsere leistungen|benefits|we (?:can )?offer|perks|freu(?:en|st) (?:sie|du|dich)|erwartet (?:sie|dich) bei uns|warum wir|why (?:join )?us/iu,
  ],
  [
    'optional',
    /nice[ -]to[ -]have|von vorteil|wünschenswert|schön, aber|kein muss|pluspunkt|bonus|a plus|idealerweise|preferred|desirable/iu,
  ],
  [
    'duties',
    /aufgaben|tätigkeit|(?:ihre|deine|your|the) (?:rolle|role|job)|wirkungskreis|responsibilit|tasks|duties|(?:what )?you(?:['’]ll| will) (?:do|be doing)|das (?:machst|tust) du|was (?:sie|du|dich|sie) (?:tun|tust|machst|machen|erwartet)|job description/iu,
  ],
  [
    'expectations',
    /profil|anforderung|mitbring|bring(?:en|st) (?:sie|du)|qualifikation|voraussetzung|erwart(?:en|ungen)|requirement|expectation|qualification|about you|you bring|who you are|must[ -]haves?|skills|wünschen uns|wir suchen|das zeichnet|looking for|you have/iu,
  ],
  [
    'left',
    /kontakt|contact|bewerbung|bewirb|how to apply|über uns|wer wir sind|about us|who we are|datenschutz|privacy|rahmenbedingung|eckdaten/iu,
  ],
];

const LONGEST = 8;

/** Which section a line begins, if it is a heading: short, with a colon at its end, with a mark of Markdown, or known. */
export function headingOf(line: string): { readonly section?: Section | undefined } | undefined {
  const words = line.replace(/^#{1,6}\s*|\*\*|__/g, '').trim();
  const isMarkedUp = /^#{1,6}\s/.test(line) || /^(\*\*|__).*\1:?$/.test(line);
  const isShort = words.split(/\s+/).length <= LONGEST;
  const section = HEADINGS.find(([, pattern]) => pattern.test(words))?.[0];
  if (isMarkedUp || (isShort && words.endsWith(':'))) return { section };
  return isShort && section && isBare(words) ? { section } : undefined;
}

/** A heading without a colon is a few words that are nothing but one: "Ihr Profil", "What we offer". */
const isBare = (words: string): boolean =>
  words.split(/\s+/).length <= 4 &&
  !/[.,;:(]/.test(words) &&
  /^(?:(?:ihr|dein|das|über|die|deine|ihre|unsere?|was|wir|your|our|the|what|about|who|nice|must)\b.*|\p{L}+)$/iu.test(
    words,
  );
