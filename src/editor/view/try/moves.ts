import { html, nothing, type TemplateResult } from 'lit';
import { entryOf, type PreparedPosition } from '../../../model/journey/prepare.js';
import { type Influence, influences } from '../../model/influence.js';
import type { Reader } from '../../model/reader.js';
import type { Trial } from '../../model/trial.js';
import type { Screen } from '../screen.js';
import { toQuestion } from './to-question.js';

/** Another sentence, and the questions whose other answer leads to it. */
interface Move {
  readonly choice: Influence['choice'];
  readonly sentence: string;
  readonly questions: number[];
}

/** Which single answers would have changed what somebody reads, and to what. */
export function tryMoves(
  screen: Screen,
  prepared: PreparedPosition,
  trial: Trial,
  reader: Reader,
): TemplateResult | typeof nothing {
  const { msg } = screen.words;
  const moves = movesOf(prepared, trial, reader);
  if (!moves.length) return nothing;
  return html`<h4>${msg('What a single other answer would change', { id: 'try-moves' })}</h4>
    <ul class="plain moves">
      ${moves.map(
        ({ choice, sentence, questions }) =>
          html`<li>
            <p class="row">
              ${
                choice === 'lowest'
                  ? msg('The first statement at', { id: 'moves-lowest' })
                  : msg('The last statement at', { id: 'moves-highest' })
              }
              ${questions.map((index) => toQuestion(screen, index))}
            </p>
            <p><q lang=${reader.locale}>${sentence}</q></p>
          </li>`,
      )}
    </ul>`;
}

/** What moves the sentence on the whole comes first. */
function movesOf(prepared: PreparedPosition, trial: Trial, reader: Reader): Move[] {
  const found = new Map<string, Move>();
  const all = [...influences(prepared, trial)].flatMap(([id, some]) => some.map((one) => ({ id, ...one })));
  for (const moves of ['overall', 'topic']) {
    for (const { id, choice, fit } of all.filter((one) => one.moves === moves)) {
      const { topic, index } = entryOf(prepared, id);
      const title = prepared.position.topics[topic]?.title ?? '';
      const sentence =
        moves === 'overall'
          ? reader.overall(prepared, fit)
          : `${reader.text(title)}: ${reader.topic(prepared, fit, topic)}`;
      const key = `${choice} ${sentence}`;
      const move = found.get(key) ?? { choice, sentence, questions: [] };
      move.questions.push(index);
      found.set(key, move);
    }
  }
  return [...found.values()];
}
