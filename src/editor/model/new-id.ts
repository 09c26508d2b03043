/** Pairs in strings: the script escapes all letters that are not ASCII, which no name of a field survives. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['ø', 'oe'],
  ['å', 'aa'],
]);

/** How long the part of an id that comes from words may be. */
const LENGTH = 32;

/** An id made from words, that nobody else has: it is made once, and does not follow when the words change. */
export function newId(words: string, taken: Iterable<string>, otherwise: string): string {
  const others = new Set(taken);
  const base = idFrom(words) || otherwise;
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`;
    // Names that every object answers to are no ids.
    if (!others.has(id) && !(id in {})) return id;
  }
}

function idFrom(words: string): string {
  const plain = words
    .toLowerCase()
    // Who is meant says nothing of the position: (w/m/d).
    .replace(/\([a-z](?:\W[a-z])+\)/g, '')
    .replace(/[äöüßæøå]/g, (letter) => LETTERS.get(letter) ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  const parts = plain.match(/[a-z\d]+/g) ?? [];
  let id = '';
  for (const part of parts) {
    if (id && id.length + part.length >= LENGTH) break;
    id += (id && '-') + part.slice(0, LENGTH);
  }
  return id;
}
