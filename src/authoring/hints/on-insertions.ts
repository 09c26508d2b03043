import type { Position } from '../../model/document/position.js';
import { type Hint, hint } from './hint.js';
import { isWrittenIn, textsOf, type Version } from './texts-of.js';

/** Where pieces of a document are set into sentences of the interface and of the letter, with the sentence in German and English. */
const PLACES: readonly { readonly path: RegExp; readonly de: string; readonly en: string }[] = [
  { path: /\.application\.documents/, de: 'Anlagen: …', en: 'Attached: …' },
  { path: /^\$\.title/, de: 'Ich bewerbe mich auf die Stelle „…“.', en: 'I am applying for the position “…”.' },
  { path: /^\$\.organisation\.name/, de: 'Bewerbung bei: …', en: 'Application to: …' },
  { path: /^\$\.project\.name/, de: 'Projekt: …', en: 'Project: …' },
  { path: /^\$\.topics\[\d+\]\.title/, de: '– …: Ich habe …', en: '– …: I have …' },
  { path: /^\$\.posting\.duties\[\d+\]/, de: 'Daran reizt mich: …', en: 'What appeals to me: …' },
];

/** Ends a sentence, or begins a request: nothing that can stand inside another sentence. */
const REQUEST = /^(?:bitte|please)(?!\p{L})|[!?:;\n]$|\n/iu;
const FULL_STOP = /(?<!(?<!\p{L})\p{L}|Inc|Ltd|Co|etc|bzw|usw|Nr|No)\.$/u;
const YOUR = /(?<!\p{L})(?:Ihr(?:e[mnrs]?)?|dein(?:e[mnrs]?)?|your)(?!\p{L})/u;

/** Reads the pieces of a document that are set into sentences of ours in their place. */
export function* hintsOnInsertions(position: Position): Generator<Hint> {
  for (const { versions, path } of textsOf(position, position.languages)) {
    const place = PLACES.find((place) => place.path.test(path));
    if (place) for (const version of versions) yield* read(version, isWrittenIn('de', version) ? place.de : place.en);
  }
}

function* read({ path, words }: Version, sentence: string): Generator<Hint> {
  const place = sentence.replace('…', () => words);
  if (REQUEST.test(words) || (FULL_STOP.test(words) && !path.includes('duties'))) {
    yield hint(path, 'breaks-a-sentence', { read: place });
  } else {
    const [word] = YOUR.exec(words) ?? [];
    if (word) yield hint(path, 'speaks-to-the-reader', { word, read: place });
  }
}
