import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fit, type Fit } from '../../src/model/journey/fit.js';
import type { PreparedPosition } from '../../src/model/journey/prepare.js';
import { route } from '../../src/model/journey/route.js';
import { isReached, summaryParts } from '../../src/model/journey/summary.js';
import { basedOnText, comparedText, limitsText, overallText, topicText } from '../../src/view/wording/fit-texts.js';
import { countedGroups, RESULT_GROUPS } from '../../src/view/wording/result-groups.js';
import { partTitle } from '../../src/view/wording/summary-texts.js';
import { topicCountsText, topicGroups } from '../../src/view/wording/topic-counts.js';
import { cases } from './support/arbitraries.js';
import { positionOf } from './support/position-of.js';
import { BOTH, wordsIn } from './support/words-in.js';

const NOW = new Date(2027, 4, 1);

const numbersIn = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);

/** What there is to say, counted anew: how many questions the whole compares, and how. */
function counted({ questions }: Fit) {
  const known = questions.filter((one) => one.counted && one.level !== null);
  return {
    known: known.length,
    reached: known.filter(isReached).length,
    learn: known.filter(({ level, target }) => target - (level ?? 0) >= 2).length,
    inferred: known.filter(({ inferred }) => inferred).length,
  };
}

const inEveryCase = (check: (prepared: PreparedPosition, fit: Fit) => void) =>
  fc.assert(
    fc.property(cases, ({ prepared, answers }) => check(prepared, fit(prepared, answers, route(prepared, answers)))),
  );

describe.each(BOTH)('in %s, the first sentences', (locale) => {
  const words = wordsIn(locale);
  const matches = { en: /match the expectations/, de: /entsprechen den Erwartungen/ }[locale];
  const you = { en: /\byou/i, de: /\b(Sie|Ihnen|Ihr(e[mnrs]?)?)\b(?! (folgt|beruht|wurde|sagt))/ }[locale];

  test('have the numbers of the counts, and match only where most does', () => {
    inEveryCase((prepared, own) => {
      const { known, reached, learn } = counted(own);
      for (const isShared of [false, true]) {
        const said = overallText(words, prepared, own, isShared, NOW);
        const withoutTopic = said.replace(/[“„].*?[“”]/, '');
        switch (own.overall) {
          case 'A':
            expect(matches.test(said)).toBe(reached * 2 > known);
            expect(numbersIn(said)).toEqual([]);
            break;
          case 'B':
          case 'C':
            expect(learn).toBeGreaterThan(0);
            expect(numbersIn(withoutTopic)).toEqual(
              learn === known ? [] : learn === 1 ? [known - 1, known] : [known - learn, known, learn],
            );
            break;
          case 'insufficient':
            expect(numbersIn(said)).toEqual([]);
        }
      }
    });
  });

  test('name a topic only where most of what there is to learn belongs to it', () => {
    inEveryCase((prepared, own) => {
      const topic = /[“„](Topic .)[“”]/.exec(overallText(words, prepared, own, false, NOW))?.[1];
      if (topic === undefined) return;
      const learn = own.questions.filter(({ counted, result }) => counted && result === 'grow');
      const index = prepared.position.topics.findIndex(({ title }) => title === topic);
      const there = learn.filter(({ id }) => prepared.questions[prepared.indexOf.get(id)!]!.topic === index);
      expect(there.length * 2).toBeGreaterThan(learn.length);
    });
  });

  test('to somebody else speak of the answers, and so does all the rest', () => {
    inEveryCase((prepared, own) => {
      const said = [
        overallText(words, prepared, own, true, NOW),
        limitsText(words.msg, true),
        ...own.topics.map((_, index) => topicText(words, prepared, own, index, true)),
        ...summaryParts(prepared, own).map(({ part }) => partTitle(words.msg, part, true)),
      ];
      for (const text of said) expect(text).not.toMatch(you);
    });
  });
});

describe.each(BOTH)('in %s, the numbers', (locale) => {
  const words = wordsIn(locale);

  test('of the topics add up to those of the whole, and what is not counted is told apart', () => {
    inEveryCase((prepared, own) => {
      const all = prepared.position.topics.map((_, index) => topicGroups(prepared, own, index));
      const sum = RESULT_GROUPS.map(
        (group) => all.flatMap(({ counted }) => counted).filter((one) => one === group).length,
      );
      const whole = countedGroups(own);
      expect(sum).toEqual(RESULT_GROUPS.map((group) => whole.filter((one) => one === group).length));
      expect(all.flatMap(({ counted, others }) => [...counted, ...others])).toHaveLength(own.questions.length);
      for (const groups of all) {
        const numbers = numbersIn(topicCountsText(words, groups)).reduce((a, b) => a + b, 0);
        expect(numbers).toBe(groups.counted.length + groups.others.length);
      }
    });
  });

  test('of what was compared add up: what was answered, what was not asked, and what is counted as open', () => {
    inEveryCase((_, own) => {
      const { known, inferred } = counted(own);
      for (const said of [comparedText(words, own), basedOnText(words, own)]) {
        expect(numbersIn(said)).toEqual([known - inferred, own.total, ...(inferred > 1 ? [inferred] : [])]);
        expect(said.includes('“no experience yet”') || said.includes('„noch keine Erfahrung“')).toBe(inferred > 0);
      }
      const open = countedGroups(own).filter((group) => group === 'open').length;
      expect(known - inferred + inferred + open).toBe(own.total);
    });
  });
});

describe('a topic', () => {
  test('that no expectation leads to is not said to be expected', () => {
    const position = positionOf([{ from: ['D1'] }, { topic: 'soil' }], {
      posting: { expectations: [{ id: 'E1', text: 'Soil' }], duties: [{ id: 'D1', text: 'Plants' }] },
      topics: [
        { id: 'plants', title: 'Plants' },
        { id: 'soil', title: 'Soil' },
      ],
    });
    const low = { topics: ['plants', 'soil'].map((id) => ({ id, ratio: 0, coverage: 1, band: 'low' as const })) };
    const [tasks, expected] = [0, 1].map((index) => topicText(wordsIn('en'), position, low, index, false));
    expect(tasks).not.toContain('expects experience');
    expect(expected).toContain('expects experience');
    expect(
      [tasks, expected].map((text) => text?.includes('Say openly')),
      'advice is given once',
    ).toEqual([true, false]);
  });
});
