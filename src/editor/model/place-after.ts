import type { Position } from '../../model/document/position.js';
import { type Place, questionAt } from './place.js';

/** Where somebody is after a change: at their question, at one that came, or at the neighbour of one that went. */
export function placeAfter(before: Position, place: Place, after: Position): Place {
  if (place.step !== 'write') return place;
  const { questions } = after;
  const added = questions.find(({ id }) => !before.questions.some((question) => question.id === id));
  if (added && questions.length > before.questions.length) return { ...place, question: added.id };
  const index = questionAt(before, place);
  const here = questions.find(({ id }) => id === before.questions[index]?.id);
  const renewed = questions.length === before.questions.length ? added : undefined;
  const neighbour = questions[Math.min(index, questions.length - 1)];
  return { ...place, question: (here ?? renewed ?? neighbour)?.id };
}
