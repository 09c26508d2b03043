/** The scripts of languages that are not written in the Latin one. */
const SCRIPTS: readonly (readonly [languages: string, letters: RegExp])[] = [
  ['ru uk be bg mk kk ky mn tg', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ar fa ur ps ckb', /\p{Script=Arabic}/gu],
  ['he yi', /\p{Script=Hebrew}/gu],
  ['zh ja', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /[\p{Script=Hangul}\p{Script=Han}]/gu],
  ['hi mr ne', /\p{Script=Devanagari}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['am ti', /\p{Script=Ethiopic}/gu],
];

/** Languages with more than one script. */
const SEVERAL = /^(?:sr|uz|az|ku|pa|ha|tt)$/;

/** Whether at least half of the letters are of the script that a language is written in. */
export function fitsScript(words: string, tag: string): boolean {
  const [language = '', script = ''] = tag.toLowerCase().split('-');
  if (SEVERAL.test(language) || /^[a-z]{4}$/.test(script)) return true;
  const [, letters = /\p{Script=Latin}/gu] =
    SCRIPTS.find(([languages]) => languages.split(' ').includes(language)) ?? [];
  return 2 * (words.match(letters)?.length ?? 0) >= (words.match(/\p{L}/gu)?.length ?? 0);
}
