import type { Position } from '../../model/document/position.js';
import { type Hint, hint } from './hint.js';
import { isWrittenIn, textsOf, type Version } from './texts-of.js';

const DU = /(?<!\p{L})(?:du|dir|dich|dein(?:e[mnrs]?)?)(?!\p{L})/iu;
/** At the beginning of a sentence, "Sie" may be they. */
const SIE = /(?<=[\p{L}\d,;] )(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)(?!\p{L})/u;
const MARKED = /-x-du$/i;

/** Whether German texts say du or Sie, and all of them the same. */
export function* hintsOnAddress(position: Position): Generator<Hint | undefined> {
  const du: Version[] = [];
  const sie: Version[] = [];
  for (const { versions } of textsOf(position, position.languages)) {
    const german = versions.filter((version) => isWrittenIn('de', version));
    du.push(...german.filter(({ words }) => DU.test(words)));
    sie.push(...german.filter(({ words }) => SIE.test(words)));
    yield;
  }
  const index = position.languages.findIndex((language) => /^de(?:-|$)/i.test(language));
  const isMarked = MARKED.test(position.languages[index] ?? '');
  const isDu = isMarked || du.length > sie.length;
  const [pattern, code, odd] = isDu ? ([SIE, 'sie-among-du', sie] as const) : ([DU, 'du-among-sie', du] as const);
  for (const { path, words } of odd) yield hint(path, code, { word: pattern.exec(words)?.[0] ?? '' });
  if (isDu && index >= 0 && !isMarked && !sie.length) yield hint(`$.languages[${index}]`, 'du-not-marked');
}
