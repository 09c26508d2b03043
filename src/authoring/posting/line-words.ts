import { expectationKindOf } from './expectation-kind.js';

/** How a line says that it is no must. */
const OPTIONAL =
  /^(?:(?:schön|toll|gut|super|prima|ideal),? (?:aber|jedoch) kein muss|kein muss|(?:von vorteil|wünschenswert|idealerweise|optional|gerne? gesehen|ein plus|pluspunkte?)(?: (?:ist|sind|wäre|wären))?|nice[ -]to[ -]haves?|bonus(?: points)?(?: for| if)?|a plus|preferred|preferably|ideally|desirable|optional|not required but welcome|\(optional\)|im idealfall|gerne? auch|schön wären?|wäre(?:n)? schön)\s*(?:[:–—-]|,(?= )|\s(?=\p{L}))\s*/iu;

/** The same at the end of a line, where it belongs to the sentence: "… are a plus". */
const OPTIONAL_AT_END =
  /(?<=[\s(])(?:von vorteil|wünschenswert|gerne? gesehen|ein (?:plus(?:punkt)?|bonus|vorteil)|(?:aber )?kein muss|an? (?:plus|bonus|advantage|asset)|nice to have|optional|desirable|preferred|(?:but )?not (?:required|essential|a must))(?=[).!\s]*$)/iu;

/** The words that mark a line as optional, such as "Nice to have"; nothing if it is none. */
export const optionalWords = (line: string): string | undefined =>
  OPTIONAL.exec(line)?.[0].replace(/[\s:–—,-]+$/, '') || OPTIONAL_AT_END.exec(line)?.[0];

/** What is left of a line without those words. */
export function withoutOptionalWords(line: string): string {
  const rest = line.replace(OPTIONAL, '');
  return rest === line ? line : rest.charAt(0).toUpperCase() + rest.slice(1);
}

const REQUIRED =
  /zwingend|voraussetzung|vorausgesetzt|erforderlich|unbedingt|(?<!\p{L})muss|must(?!\p{L})|required|requirement|essential|mandatory/iu;
const RESPONSIBLE =
  /verantwort(?!ungs(?:gefühl|bewusst|voll))|(?<!\p{L})(?:leit|führ)(?:en|ung|e)|selb(?:st)?ständig|eigenständig|(?<!\p{L})(?:lead|led|own|operat|manag|head)|(?<!\p{L}|sense of )responsib/iu;

/** The word by which a line asks for something as a must; the one by which it asks for responsibility. */
export const requiredWord = (line: string): string | undefined => wordAt(line, REQUIRED);
export const responsibleWord = (line: string): string | undefined => wordAt(line, RESPONSIBLE);

/** The whole word in which something is found. */
function wordAt(line: string, sign: RegExp): string | undefined {
  const index = line.search(sign);
  if (index < 0) return undefined;
  const before = /[\p{L}-]*$/u.exec(line.slice(0, index))?.[0] ?? '';
  return before + (/^[\p{L}-]+/u.exec(line.slice(index))?.[0] ?? '');
}

/** How much a line counts and which level it asks for, by its own words: a proposal. */
export const weightOf = (line: string, optional: boolean): 1 | 2 | 3 => (optional ? 1 : REQUIRED.test(line) ? 3 : 2);
export const targetOf = (line: string): 2 | 3 =>
  // Nobody has been responsible for what they are ready for.
  RESPONSIBLE.test(line) && expectationKindOf(line) !== 'readiness' ? 3 : 2;
