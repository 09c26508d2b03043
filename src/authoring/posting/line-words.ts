/** How a line says that it is no must. */
const OPTIONAL =
  /^(?:(?:schön|toll|gut|super|prima|ideal),? (?:aber|jedoch) kein muss|kein muss|(?:von vorteil|wünschenswert|idealerweise|optional|gerne? gesehen|ein plus|pluspunkte?)(?: (?:ist|sind|wäre|wären))?|nice[ -]to[ -]haves?|bonus(?: points)?(?: for| if)?|a plus|preferred|preferably|ideally|desirable|optional|not required but welcome)\s*(?:[:–—-]|,(?= )|\s(?=\p{L}))\s*/iu;

/** The words that mark a line as optional, such as "Nice to have"; nothing if it is none. */
export const optionalWords = (line: string): string | undefined =>
  OPTIONAL.exec(line)?.[0].replace(/[\s:–—,-]+$/, '') || undefined;
