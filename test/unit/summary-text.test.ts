import { describe, expect, test } from 'vitest';
import { fit } from '../../src/model/journey/fit.js';
import { prepare } from '../../src/model/journey/prepare.js';
import { route } from '../../src/model/journey/route.js';
import type { AnswerList } from '../../src/model/journey/said.js';
import { summaryText } from '../../src/model/letter/summary-text.js';
import { orchard } from '../support/documents/orchard.js';
import { builtIn } from './support/built-in.js';
import { TEXTS } from './support/draft-of.js';
import { BOTH, wordingIn } from './support/wording.js';

test('the summary as a text says what the screen says, and when', () => {
  const prepared = prepare(orchard);
  const answers = [0, 3, 3, 'unsure'] as const;
  expect(summaryText(prepared, fit(prepared, answers, route(prepared, answers)), '1 May 2027', TEXTS).trimEnd())
    .toBe(`Orchard keeper
A summary, 1 May 2027

Overall B.

- Growing: Band low.
- Selling: Band insufficient.

Answers:
- What have you planted?: Said 0.
- What have you pruned?: Said nothing.
- What have you sold?: Said unsure.

Limits.`);
});

describe.each(BOTH)('in %s', (locale) => {
  test('every question of the path and every topic is in it, each once', () => {
    const texts = wordingIn(locale);
    const answers = [3, 'unsure'] as const;
    const all = fit(builtIn, answers, route(builtIn, answers));
    const text = summaryText(builtIn, all, '1', texts);
    for (const { id } of all.questions) {
      const question = builtIn.position.questions.find((one) => one.id === id)!;
      expect(text.split(`\n- ${texts.say(question.text)}`)).toHaveLength(2);
    }
    for (const { title } of builtIn.position.topics) expect(text.split(`\n- ${texts.say(title)}: `)).toHaveLength(2);
    expect(text).toContain(texts.limits);
  });

  test('it speaks of many points only where there are more than those to learn', () => {
    const many = { en: 'in many points', de: 'in vielen Punkten' }[locale];
    const few = prepare(orchard);
    const most = builtIn.questions.map(({ question: { id, target } }) => (id === 'eng-leadership' ? 1 : target));
    const overall = (prepared: typeof few, answers: AnswerList) => {
      const all = fit(prepared, answers, route(prepared, answers));
      expect(all.overall).toBe('B');
      return wordingIn(locale).overall(all);
    };
    expect(overall(builtIn, most)).toContain(many);
    expect(overall(few, [0, 3, 3, 'unsure'])).not.toContain(many);
  });
});
