import { describe, expect, test } from 'vitest';
import { fit } from '../../src/model/journey/fit.js';
import { prepare } from '../../src/model/journey/prepare.js';
import { route } from '../../src/model/journey/route.js';
import type { AnswerList } from '../../src/model/journey/said.js';
import { summaryFile } from '../../src/view/summary/summary-file.js';
import { orchard } from '../support/documents/orchard.js';
import { builtIn } from './support/built-in.js';
import { positionOf } from './support/position-of.js';
import { BOTH, wordsIn } from './support/words-in.js';

const fileOf = (prepared: typeof builtIn, answers: AnswerList, locale: 'en' | 'de' = 'en', examples: string[] = []) =>
  summaryFile(
    wordsIn(locale),
    prepared,
    fit(prepared, answers, route(prepared, answers)),
    examples,
    new Date(2027, 4, 1),
  );

test('what to mention in the letter is said to those who have what it asks for', () => {
  const mention = 'For the letter: Name the place and the year.';
  const [below, reached] = [1, 2].map((level) => fileOf(prepare(orchard), [level as 1 | 2]));
  expect(below).not.toContain(mention);
  expect(reached).toContain(mention);
});

test('the summary as a text says what the screen says with everything open, and when', () => {
  expect(fileOf(prepare(orchard), [1, undefined, 0, 'not-applicable'], 'en', ['The abbey\n garden']).trimEnd())
    .toBe(`Orchard keeper
Your summary, 1 May 2027

For 1 of 2 questions, the answer matches the posting or comes close to it. For one, there would still be a lot to learn. If the tasks appeal to you, apply and say how you would learn it.

Compared: the answers to 2 of 2 questions about the expectations.

By topic

- Growing: 1 close to it, 1 with a lot to learn. This would be largely new to you. The posting expects experience here. Say openly how you would learn it.
- Selling: Not counted above: 1 not applicable. There is too little to compare here for a statement.

What you already bring

- What have you planted?
  almost as asked for: I have planted under guidance.
  The posting asks for something like: I have planted on my own.
  A first step: Plant a tree.
  Trees: https://example.org/trees
  Your example: The abbey garden

Where there is still a lot to learn

- What have you pruned?
  still a lot to learn: I have pruned nothing yet.
  The posting asks for something like: I have pruned on my own.
  A first step: Join a pruning course.

Not answered or not applicable

- What have you sold?
  not applicable: There is no market where I live.
  The posting asks for something like: I have sold on my own.

What there is to do

- Keep 200 trees

What the position offers

- Apples for ever

This summary follows fixed rules and rests only on what you entered. It has not been scientifically tested. It says nothing about you as a person, and nobody else sees it unless you pass it on.`);
});

test('it says what was not asked, and why', () => {
  const text = fileOf(prepare(orchard), [0, undefined, undefined, 2]);
  expect(text).toContain('One more was not asked and counts as “no experience yet”.');
  expect(text).toContain('- What have you pruned?\n  not asked, counted as “no experience yet”\n');
  expect(text).toContain('What builds on this was not asked and counts as “no experience yet”.');
});

test('it says what fits to somebody who would rather not do something', () => {
  const text = fileOf(positionOf([{ unwilling: true, growth: { step: 'Plant a tree.' } }]), [0]);
  expect(text).toContain('  not what is asked for: Statement 0.0.\n');
  expect(text).toContain('  You can ask how much of the work this would be.\n');
  expect(text).not.toContain('A first step:');
});

test('it gives no advice to apply where that is over', () => {
  const closed = prepare({ ...orchard, closes: '2027-04-29' });
  for (const answers of [[2, 2, 2, 2], [1, undefined, 0, 2], []] as const)
    expect(fileOf(closed, answers).split('\n')[3]).not.toContain('apply');
});

test('it names the page of the project where there is a lot to learn', () => {
  const project = { name: 'Old orchards', url: { en: 'https://example.org/en', de: 'https://example.org/de' } };
  const questions = ['a', 'b', 'c', 'd'].map((id) => ({ ...orchard.questions[0]!, id }));
  const demanding = { ...orchard, project, questions };
  expect(fileOf(prepare(demanding), [0, 0, 0, 0], 'de')).toContain(
    'Oder lernen Sie zuerst das Projekt kennen: Old orchards, https://example.org/de\n',
  );
  for (const [position, level] of [
    [demanding, 1],
    [{ ...demanding, project: { name: 'Old orchards' } }, 0],
    [{ ...demanding, closes: '2027-04-29' }, 0],
  ] as const) {
    expect(fileOf(prepare(position), [level, level, level, level])).not.toContain('get to know the project');
  }
});

describe.each(BOTH)('in %s', (locale) => {
  test('every question of the path and every topic is in it, each once', () => {
    const { text: say } = wordsIn(locale);
    const answers = [3, 'unsure'] as const;
    const text = fileOf(builtIn, answers, locale);
    for (const { id } of fit(builtIn, answers, route(builtIn, answers)).questions) {
      const question = builtIn.position.questions.find((one) => one.id === id)!;
      expect(text.split(`\n- ${say(question.text)}`)).toHaveLength(2);
    }
    for (const { title } of builtIn.position.topics) expect(text.split(`\n- ${say(title)}: `)).toHaveLength(2);
  });
});
