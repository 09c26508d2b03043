/** Words that keep people from applying, with the reason. Stems are followed by any ending. */
interface Deterring {
  readonly language: string;
  readonly pattern: RegExp;
  readonly reason: string;
}

const stems = (words: readonly string[], ending = '\\p{L}*') =>
  new RegExp(`(?<!\\p{L})(?:${words.join('|')})${ending}(?!\\p{L})`, 'iu');

// Gaucher, Friesen and Kay 2011 for English; a study of TU Munich for German: such words deter women and leave men
// indifferent.
const BELONGING = 'deters people who could do the work. Say what is done instead';
// What a court may read as a limit on age or origin (section 11 of the German equal treatment act, AGG).
const DISCRIMINATION = 'can be read as a limit on age or origin. Say what is needed for the work instead';
const YEARS = 'counts years. Say what somebody should have done instead';

const HEROES = ['ninja', 'rock[ -]?star', 'guru', 'superstar'];

export const DETERRING: readonly Deterring[] = [
  {
    language: 'en',
    pattern: stems([...HEROES, 'aggressive', 'dominant', 'dominat', 'assertive', 'fearless']),
    reason: BELONGING,
  },
  {
    language: 'de',
    pattern: stems([
      ...HEROES,
      ...['aggressiv', 'dominant', 'durchsetzungsstark', 'durchsetzungsfähig', 'durchsetzungsvermögen'],
      ...['offensiv', 'analytisch', 'selbstst?ändig', 'kämpferisch'],
    ]),
    reason: BELONGING,
  },
  {
    language: 'en',
    pattern: stems(['native speaker', 'native-level', 'mother tongue', 'digital native', 'recent graduate']),
    reason: DISCRIMINATION,
  },
  { language: 'en', pattern: stems(['young', 'youthful'], ''), reason: DISCRIMINATION },
  {
    language: 'de',
    pattern: stems(['muttersprach', 'digital native', 'berufsanfäng', 'berufseinsteig', 'akzentfrei']),
    reason: DISCRIMINATION,
  },
  { language: 'de', pattern: stems(['jung'], '(?:e|er|es|en|em)?'), reason: DISCRIMINATION },
  { language: 'en', pattern: /\d+\+?\s*(?:years?['’]?|yrs)(?!\p{L})/iu, reason: YEARS },
  { language: 'de', pattern: /(?:\d+\+?\s*jahren?|mehrjährig\p{L}*|langjährig\p{L}*)(?!\p{L})/iu, reason: YEARS },
];
