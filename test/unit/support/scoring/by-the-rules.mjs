/**
 * The fit once more, straight from the rules in the README: exact fractions, nothing of the source, no thought for
 * speed. The worked examples are its results, so that no mistake of the code is in them.
 *
 * `node test/unit/support/scoring/by-the-rules.mjs` writes them again, for the built-in position as it stands; then
 * `npm run format`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {number | 'unsure' | 'not-applicable'} Answer
 *
 * @typedef {object} Question
 * @property {string} id
 * @property {string} topic
 * @property {readonly string[]} from
 * @property {number} weight
 * @property {number} target
 * @property {readonly { question: string; atMost: number }[]} [askUnless]
 * @property {readonly { question: string; atLeast: number }[]} [askOnlyIf]
 *
 * @typedef {object} Document
 * @property {{ expectations: readonly { id: string; optional?: boolean }[] }} posting
 * @property {readonly { id: string }[]} topics
 * @property {readonly Question[]} questions
 *
 * @typedef {'asked' | 'inferred' | 'left out'} Standing
 */

/**
 * What the rules make of a person's answers.
 *
 * @param {Document} document
 * @param {Readonly<Record<string, Answer | undefined>>} answers By the ids of the questions.
 */
export function byTheRules({ posting, topics, questions }, answers) {
  /** @type {Map<string, { standing: Standing; level: number | undefined }>} */
  const known = new Map();
  for (const { id, askUnless, askOnlyIf } of questions) {
    const levelOf = (/** @type {string} */ name) => known.get(name)?.level;
    const lacksBasis = (askUnless ?? []).some(({ question, atMost }) => (levelOf(question) ?? Infinity) <= atMost);
    const isOpened = (askOnlyIf ?? []).every(({ question, atLeast }) => (levelOf(question) ?? -Infinity) >= atLeast);
    const answer = answers[id];
    if (lacksBasis) known.set(id, { standing: 'inferred', level: 0 });
    else if (!isOpened) known.set(id, { standing: 'left out', level: undefined });
    else known.set(id, { standing: 'asked', level: typeof answer === 'number' ? answer : undefined });
  }
  const standing = (/** @type {Question} */ { id }) => known.get(id)?.standing;
  const level = (/** @type {Question} */ { id }) => known.get(id)?.level;

  const shown = questions.filter((question) => standing(question) !== 'left out');
  const isNotApplicable = (/** @type {Question} */ question) =>
    standing(question) === 'asked' && answers[question.id] === 'not-applicable';
  const niceToHave = posting.expectations.filter(({ optional }) => optional).map(({ id }) => id);
  const required = posting.expectations.filter(({ optional }) => !optional).map(({ id }) => id);
  const isBelow = (/** @type {Question} */ question) => (level(question) ?? 0) < question.target;
  const isNiceToHave = (/** @type {Question} */ { from }) => from.every((id) => niceToHave.includes(id));
  const remaining = shown.filter(
    (question) => !isNotApplicable(question) && !(isNiceToHave(question) && isBelow(question)),
  );
  const hasLevel = (/** @type {Question} */ question) => level(question) !== undefined;

  const result = (/** @type {Question} */ question) => {
    const reached = level(question);
    if (reached === undefined) return 'open';
    const distance = question.target - reached;
    return distance < 0 ? 'beyond' : distance === 0 ? 'match' : distance === 1 ? 'close' : 'grow';
  };
  const ids = (/** @type {readonly Question[]} */ some) => some.map(({ id }) => id);
  const withResult = (/** @type {string} */ name) => ids(shown.filter((question) => result(question) === name));

  const counted = remaining.filter(
    (question) =>
      !question.askOnlyIf &&
      !isNiceToHave(question) &&
      (required.length === 0 || question.from.some((id) => required.includes(id))),
  );
  const countedKnown = counted.filter(hasLevel);
  const toLearn = counted.filter((question) => result(question) === 'grow').length;

  return {
    asked: questions.filter((question) => standing(question) === 'asked').length,
    topics: Object.fromEntries(
      topics.map(({ id }) => {
        const all = remaining.filter(({ topic }) => topic === id);
        const some = all.filter(hasLevel);
        const weight = (/** @type {readonly Question[]} */ part) =>
          part.reduce((sum, question) => plus(sum, fraction(question.weight)), fraction(0));
        const credit = some.reduce(
          (sum, question) =>
            plus(
              sum,
              times(
                fraction(question.weight),
                fraction(Math.min(level(question) ?? 0, question.target), question.target),
              ),
            ),
          fraction(0),
        );
        const ratio = over(credit, weight(some));
        const coverage = over(weight(some), weight(all));
        const band = !isAtLeast(coverage, fraction(1, 2))
          ? 'insufficient'
          : isAtLeast(ratio, fraction(4, 5))
            ? 'strong'
            : isAtLeast(ratio, fraction(9, 20))
              ? 'partial'
              : 'low';
        return [id, { ratio: sixDigits(ratio), coverage: sixDigits(coverage), band }];
      }),
    ),
    results: {
      beyond: withResult('beyond'),
      match: withResult('match'),
      close: withResult('close'),
      grow: withResult('grow'),
      open: withResult('open'),
    },
    inferred: ids(questions.filter((question) => standing(question) === 'inferred')),
    known: countedKnown.length,
    total: counted.length,
    overall: countedKnown.length * 2 < counted.length ? 'insufficient' : toLearn === 0 ? 'A' : toLearn <= 3 ? 'B' : 'C',
  };
}

/** @typedef {readonly [numerator: bigint, denominator: bigint]} Fraction */

/** @type {(numerator: number, denominator?: number) => Fraction} */
const fraction = (numerator, denominator = 1) => [BigInt(numerator), BigInt(denominator)];

/** @type {(a: Fraction, b: Fraction) => Fraction} */
const plus = ([a, b], [c, d]) => [a * d + c * b, b * d];

/** @type {(a: Fraction, b: Fraction) => Fraction} */
const times = ([a, b], [c, d]) => [a * c, b * d];

/** Nothing of nothing is nothing. @type {(a: Fraction, b: Fraction) => Fraction} */
const over = ([a, b], [c, d]) => (c === 0n ? [0n, 1n] : [a * d, b * c]);

/** @type {(a: Fraction, b: Fraction) => boolean} */
const isAtLeast = ([a, b], [c, d]) => a * d >= c * b;

/** @type {(a: Fraction) => number} */
const sixDigits = ([a, b]) => Number((a * 2_000_000n + b) / (2n * b)) / 1_000_000;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const vectors = new URL('../scoring-vectors.json', import.meta.url);
  const document = JSON.parse(
    readFileSync(new URL('../../../../src/positions/scs-product-owner-container.json', import.meta.url), 'utf8'),
  );
  /** @type {{ name: string; answers: Record<string, Answer> }[]} */
  const examples = JSON.parse(readFileSync(vectors, 'utf8'));
  const computed = examples.map(({ name, answers }) => ({ name, answers, expect: byTheRules(document, answers) }));
  writeFileSync(vectors, JSON.stringify(computed, null, 2) + '\n');
}
