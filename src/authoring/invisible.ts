/** Characters that nobody sees: separators, marks for direction and joining, fillers, controls, those of symbol fonts. */
export const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u180e\u200b\u2028\u2029\u202a-\u202e\u2060-\u2064\u2800\u3164\ufe00-\ufe0e\ufeff\uffa0\ufff9-\ufffb\ue000-\uf8ff]/u;

/** Blanks that look like a space and are none to a program. */
export const BLANK = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/u;

const NAMES: Readonly<Record<string, string>> = {
  '\u00a0': 'NO-BREAK SPACE',
  '\u00ad': 'SOFT HYPHEN',
  '\u200b': 'ZERO WIDTH SPACE',
  '\u200c': 'ZERO WIDTH NON-JOINER',
  '\u200d': 'ZERO WIDTH JOINER',
  '\u200e': 'LEFT-TO-RIGHT MARK',
  '\u200f': 'RIGHT-TO-LEFT MARK',
  '\u2028': 'LINE SEPARATOR',
  '\u2029': 'PARAGRAPH SEPARATOR',
  '\u202f': 'NARROW NO-BREAK SPACE',
  '\u2060': 'WORD JOINER',
  '\u2800': 'BRAILLE PATTERN BLANK',
  '\u3000': 'IDEOGRAPHIC SPACE',
  '\u3164': 'HANGUL FILLER',
  '\ufe0f': 'VARIATION SELECTOR',
  '\ufeff': 'BYTE ORDER MARK',
};

/** What a sentence says of such a character. */
export function nameOf(character: string): { readonly name: string; readonly code: string } {
  const point = character.codePointAt(0) ?? 0;
  const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  const kind = point >= 0xe000 && point <= 0xf8ff ? 'PRIVATE USE' : BLANK.test(character) ? 'SPACE' : 'CONTROL';
  return { name: NAMES[character] ?? kind, code };
}
