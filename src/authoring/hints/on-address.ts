import type { Position } from '../../model/document/position.js';
import { type Hint, hint } from './hint.js';
import { isWrittenIn, textsOf } from './texts-of.js';

const DU = /(?<!\p{L})(?:du|dir|dich|dein(?:e[mnrs]?)?)(?!\p{L})/iu;
/** At the beginning of a sentence, "Sie" may be they. */
const SIE = /(?<=[\p{L}\d,;] )(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)(?!\p{L})/u;
const MARKED = /-x-du$/i;

/** Whether German texts say du or Sie, and all of them the same. */
export function* hintsOnAddress(position: Position): Generator<Hint> {
  const german = [...textsOf(position, position.languages)]
    .flatMap(({ versions }) => versions)
    .filter((version) => isWrittenIn('de', version));
  const du = german.filter(({ words }) => DU.test(words));
  const sie = german.filter(({ words }) => SIE.test(words));
  const index = position.languages.findIndex((language) => /^de(?:-|$)/i.test(language));
  const isMarked = MARKED.test(position.languages[index] ?? '');
  const isDu = isMarked || du.length > sie.length;
  const [pattern, code, odd] = isDu ? ([SIE, 'sie-among-du', sie] as const) : ([DU, 'du-among-sie', du] as const);
  for (const { path, words } of odd) yield hint(path, code, { word: pattern.exec(words)?.[0] ?? '' });
  if (isDu && index >= 0 && !isMarked && !sie.length) yield hint(`$.languages[${index}]`, 'du-not-marked');
}
