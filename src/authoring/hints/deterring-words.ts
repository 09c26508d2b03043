/** Words that keep people from applying. */
interface Deterring {
  readonly language: 'de' | 'en';
  readonly pattern: RegExp;
  readonly code: 'deters' | 'discriminates' | 'counts-years';
}

/** Stems are followed by any ending. */
const stems = (words: readonly string[], ending = '\\p{L}*') =>
  new RegExp(`(?<!\\p{L})(?:${words.join('|')})${ending}(?!\\p{L})`, 'iu');

const HEROES = ['ninja', 'rock[ -]?star', 'guru', 'superstar'];

const NUMBERS = {
  en: 'one|two|three|four|five|six|seven|eight|nine|ten|several|many',
  de: 'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|mehrere[nr]?|einige[nr]?|viele[nr]?',
};

/** Ages and terms are no years that somebody has worked: "children from three to six years", "within three years". */
const OTHER_YEARS = {
  en: `(?<!(?:within|(?:aged?|children|pupils|people)(?: (?:aged?|from|of|between|under|over|to|and|\\d+|${NUMBERS.en}))*)[ -])`,
  de: `(?<!(?:innerhalb von|binnen|(?:kindern?|jugendlichen?|menschen|alter)(?: (?:im|alter|von|ab|bis|unter|über|zwischen|und|\\d+|${NUMBERS.de}))*)[ -])`,
};

export const DETERRING: readonly Deterring[] = [
  // Gaucher, Friesen and Kay 2011 for English; a study of TU Munich for German: such words deter women and leave men
  // indifferent.
  {
    language: 'en',
    pattern: stems([...HEROES, 'aggressive', 'dominant', 'dominat', 'assertive', 'fearless']),
    code: 'deters',
  },
  {
    language: 'de',
    pattern: stems([
      ...HEROES,
      ...['aggressiv', 'dominant', 'durchsetzungsstark', 'durchsetzungsfähig', 'durchsetzungsvermögen'],
      ...['offensiv', 'analytisch', 'selb(?:st)?ständig', 'kämpferisch'],
    ]),
    code: 'deters',
  },
  // What a court may read as a limit on age or origin (section 11 of the German equal treatment act, AGG).
  {
    language: 'en',
    pattern: stems([
      'native[ -]speaker',
      'native[ -]level',
      'mother[ -]tongue',
      'digital[ -]native',
      'recent graduate',
    ]),
    code: 'discriminates',
  },
  { language: 'en', pattern: stems(['young', 'youthful'], ''), code: 'discriminates' },
  {
    language: 'de',
    pattern: stems(['muttersprach', 'digital[ -]native', 'berufsanfäng', 'berufseinsteig', 'akzentfrei']),
    code: 'discriminates',
  },
  { language: 'de', pattern: stems(['jung'], '(?:e|er|es|en|em)?'), code: 'discriminates' },
  {
    language: 'en',
    pattern: new RegExp(
      `${OTHER_YEARS.en}(?:(?<!\\d)\\d+\\+?|(?<!\\p{L})(?:${NUMBERS.en})(?: or more)?)[\\s-]*(?:years?['’]?|yrs|decades?)(?!\\p{L})`,
      'iu',
    ),
    code: 'counts-years',
  },
  {
    language: 'de',
    pattern: new RegExp(
      `${OTHER_YEARS.de}(?:(?<!\\d)\\d+\\+?|(?<!\\p{L})(?:${NUMBERS.de}))[\\s-]*(?:jahren?|jährig\\p{L}*|jahrzehnt\\p{L}*)(?!\\p{L})|(?<!\\p{L})(?:(?:mehr|lang)jährig|jahrelang|jahrzehntelang)\\p{L}*`,
      'iu',
    ),
    code: 'counts-years',
  },
];
