import { targetOf, weightOf } from '../../authoring/posting/line-words.js';
import type { Level, Option, Position } from '../../model/document/position.js';
import type { ActionOf, Strength } from './actions.js';
import { setLineKind } from './edit-lines.js';
import { addQuestion, moveQuestion, setFrom } from './edit-questions.js';
import { kindOfLine, withKind, withReason } from './line-plan.js';
import { linesOf } from './lines.js';
import { indexOf, unwrittenText, withQuestion } from './questions.js';
import { isUnwritten, wordsIn } from './words.js';

/** What each degree weighs. */
export const WEIGHT_OF: Readonly<Record<Strength, 1 | 2 | 3>> = { must: 3, expected: 2, nice: 1 };

/** Who would rather not is not close to being ready: no level lies between. */
const READINESS: readonly Level[] = [0, 2, 3, 4];

/** Gives a line a question of its own, as its words propose it, between those of the lines around it. */
export function askLine(document: Position, { line: id }: ActionOf<'askLine'>): Position {
  const lines = linesOf(document);
  const at = lines.findIndex(({ line }) => line.id === id);
  const known = lines[at];
  if (!known || known.list === 'offers') return document;
  const [language = ''] = document.languages;
  const words = wordsIn(known.line.text, language);
  const apart = withoutSharing(document, id);
  const earlier = new Set(lines.slice(0, at).map(({ line }) => line.id));
  const before = apart.questions.findLast(({ from }) => from.some((one) => earlier.has(one)));
  const next = before ? undefined : apart.questions.find(({ from }) => from.length > 0);
  const { topic } = before ?? next ?? {};
  const asked = addQuestion(apart, {
    type: 'addQuestion',
    from: id,
    ...(topic !== undefined && { topic }),
    ...(before && { after: before.id }),
  });
  const added = asked.questions.find(({ id }) => indexOf(apart, id) < 0)?.id;
  if (added === undefined) return document;
  const to = next ? indexOf(asked, next.id) : indexOf(asked, added);
  const placed = moveQuestion(asked, { type: 'moveQuestion', question: added, to });
  const planned = withQuestion(placed, added, (question) => ({
    ...question,
    weight: weightOf(words, known.kind === 'optional'),
    target: targetOf(words),
  }));
  const isReadiness = kindOfLine(known.line, language) === 'readiness';
  const ready = isReadiness ? useReadiness(planned, { type: 'useReadiness', question: added }) : planned;
  return withLine(ready, id, undefined);
}

/** Leaves a line without a question, and says why. A question that came from it alone goes. */
export function leaveUnasked(document: Position, { line, reason }: ActionOf<'leaveUnasked'>): Position {
  if (!linesOf(document).some((known) => known.line.id === line && known.list !== 'offers')) return document;
  const freed = withoutLine(document, line);
  return freed.questions.some(({ from }) => from.includes(line)) ? document : withLine(freed, line, reason);
}

/** Asks a line together with others, in one question. */
export function askTogether(document: Position, { line, question: id }: ActionOf<'askTogether'>): Position {
  const known = linesOf(document).find((one) => one.line.id === line);
  const question = document.questions.find((one) => one.id === id);
  if (!known || known.list === 'offers' || !question || question.from.includes(line)) return document;
  const freed = withoutLine(document, line);
  const joined = setFrom(freed, { type: 'setFrom', question: id, from: [...question.from, line] });
  return withLine(joined, line, undefined);
}

/** How strongly the posting asks for what a question is about. */
export function setStrength(document: Position, { question: id, strength }: ActionOf<'setStrength'>): Position {
  const weighed = withQuestion(document, id, (question) =>
    question.weight === WEIGHT_OF[strength] ? question : { ...question, weight: WEIGHT_OF[strength] },
  );
  const { from = [] } = weighed.questions.find((question) => question.id === id) ?? {};
  return linesOf(weighed)
    .filter(({ line, list }) => from.includes(line.id) && list === 'expectations')
    .reduce(
      (before, { line }) =>
        setLineKind(before, {
          type: 'setLineKind',
          line: line.id,
          kind: strength === 'nice' ? 'optional' : 'expectation',
        }),
      weighed,
    );
}

export function setExpectationKind(document: Position, { line: id, kind }: ActionOf<'setExpectationKind'>): Position {
  const [language = ''] = document.languages;
  return changedLine(document, id, (line) => withKind(line, kind, language));
}

/** The levels for a question about being ready for something, as far as nothing is written in the way. */
export function useReadiness(document: Position, { question: id }: ActionOf<'useReadiness'>): Position {
  return withQuestion(document, id, (question) => {
    const kept = question.options.filter(({ level, text }) => READINESS.includes(level) || !isUnwritten(text));
    const missing = READINESS.filter((level) => !kept.some((option) => option.level === level));
    const options = [...kept, ...missing.map((level): Option => ({ level, text: unwrittenText(document) }))]
      .sort((a, b) => a.level - b.level)
      .slice(0, 6);
    const isSame =
      options.length === question.options.length && options.every((one, at) => one === question.options[at]);
    return isSame && question.target === 2 ? question : { ...question, options, target: 2 };
  });
}

/** Takes a line out of the questions that it shares with others. */
const withoutSharing = (document: Position, line: string): Position => ({
  ...document,
  questions: document.questions.map((question) =>
    question.from.length > 1 && question.from.includes(line)
      ? { ...question, from: question.from.filter((id) => id !== line) }
      : question,
  ),
});

/** Takes a line out of its questions; those that came from it alone go, but for the last of the document. */
function withoutLine(document: Position, line: string): Position {
  const questions = document.questions.flatMap((question) => {
    if (!question.from.includes(line)) return [question];
    const from = question.from.filter((id) => id !== line);
    return from.length ? [{ ...question, from }] : [];
  });
  const [first] = document.questions;
  if (questions.length) return { ...document, questions };
  return first ? { ...document, questions: [{ ...first, from: first.from.filter((id) => id !== line) }] } : document;
}

const withLine = (document: Position, id: string, reason: string | undefined): Position =>
  changedLine(document, id, (line) => withReason(line, reason));

function changedLine(
  document: Position,
  id: string,
  change: <L extends Position['posting']['expectations'][number]>(line: L) => L,
): Position {
  const { expectations, duties } = document.posting;
  const posting = {
    ...document.posting,
    expectations: expectations.map((line) => (line.id === id ? change(line) : line)),
    ...(duties && { duties: duties.map((line) => (line.id === id ? change(line) : line)) }),
  };
  return { ...document, posting };
}
