import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepare } from '../../src/model/journey/prepare.js';
import { mailto, MAILTO_LIMIT } from '../../src/model/letter/mailto.js';
import { body, type Paragraph, paragraphsOf, shorten } from '../../src/model/letter/shorten.js';
import { orchard } from '../support/documents/orchard.js';
import { draftOf } from './support/draft-of.js';

const within = (limit: number) => (body: string) => body.length <= limit;
const linesOf = (text: string) => text.split('\n').filter(Boolean);

describe('a draft that gets too long', () => {
  const { paragraphs } = draftOf(prepare(orchard), [3, 1, 0, 'unsure'], {
    examples: ['Bonn', undefined, 'Rhine', 'Saturday'],
    link: 'https://example.org/#x',
  });
  const whole = body(paragraphs);
  const kept = body(paragraphs.filter(({ cut }) => cut === 0));
  /** What is left of it for every limit, longest first, each once. */
  const versions = Array.from({ length: whole.length - kept.length + 1 }, (_, less) =>
    shorten(paragraphs, within(whole.length - less)),
  ).filter((text, index, all) => text !== all[index - 1]);

  test('is left alone as long as it fits', () => {
    expect(versions[0]).toBe(whole);
  });

  test('loses line by line: examples, answers, summary, link, wishes, strengths', () => {
    const gone = versions.slice(1).map((text, index) => {
      const left = linesOf(text);
      return linesOf(versions[index]!).filter((line) => !left.includes(line));
    });
    expect(gone).toEqual([
      ['- Selling: Saturday'],
      ['- Growing: Rhine'],
      ['Examples:', '- Growing: Bonn'],
      ['- What have you sold?: Said unsure.'],
      ['- What have you pruned?: Said 0.'],
      ['- What have you grafted?: Said 1.'],
      ['Answers:', '- What have you planted?: Said 3.'],
      ['- Selling: open.'],
      ['- Growing: beyond match grow.'],
      ['Summary:', '2 of 3.'],
      ['Link:', 'https://example.org/#x'],
      ['Learning: Growing.'],
      ['- Selling: [blank]'],
      ['Strengths:', '- Growing: I have planted with others in my care.'],
    ]);
  });

  test('ends with what every application says', () => {
    expect(versions.at(-1)).toBe(kept);
  });

  test('has a cut paragraph, marked as such, where even that is too long', () => {
    expect(shorten(paragraphs, within(kept.length - 1))).toBe(
      'Hello Änne Müller and Robin Grü…\n\nI apply for Orchard keeper.\n\nAttached: a letter and a CV.\n\nYours\n[name]',
    );
  });
});

describe('whatever the paragraphs are', () => {
  const paragraphs = fc.array(
    fc.record<Paragraph>({
      lines: fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { minLength: 1, maxLength: 6 }),
      cut: fc.nat({ max: 4 }),
    }),
    { maxLength: 8 },
  );

  test('the body fits, and keeps what is always kept if there is room for that', () => {
    fc.assert(
      fc.property(paragraphs, fc.nat({ max: 400 }), (paragraphs, limit) => {
        const fits = (text: string) => encodeURIComponent(text).length <= limit;
        const short = shorten(paragraphs, fits);
        expect(fits(short)).toBe(true);
        if (fits(body(paragraphs))) expect(short).toBe(body(paragraphs));
        const always = paragraphs.filter(({ cut }) => cut === 0);
        if (!fits(body(always))) return;
        let from = 0;
        for (const line of always.flatMap(({ lines }) => lines)) {
          const at = short.indexOf(line, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + line.length;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('more room never makes the body shorter', () => {
    fc.assert(
      fc.property(paragraphs, fc.nat({ max: 400 }), fc.nat({ max: 50 }), (paragraphs, limit, more) => {
        const [short, long] = [limit, limit + more].map((limit) => shorten(paragraphs, within(limit)));
        expect(long!.length).toBeGreaterThanOrEqual(short!.length);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a body that somebody has edited', () => {
  test('is exactly itself, blank lines and all', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'ß', ' ', '\n', '\n\n') }), (text) => {
        expect(body(paragraphsOf(text))).toBe(text);
        expect(shorten(paragraphsOf(text), within(text.length))).toBe(text);
      }),
    );
  });

  test.each<[string, string, limit: number, string]>([
    [
      'loses paragraphs from the end of the middle',
      'Hi,\n\nI apply.\n\none\n\ntwo\n\nYours\nMe',
      30,
      'Hi,\n\nI apply.\n\none\n\nYours\nMe',
    ],
    [
      'loses lines before paragraphs',
      'Hi,\n\nI apply.\n\none:\n- a\n- b\n\nYours',
      31,
      'Hi,\n\nI apply.\n\none:\n- a\n\nYours',
    ],
    [
      'keeps its closing before blank lines at the end',
      'Hi,\n\nI apply.\n\none\n\nYours\n\n\n',
      25,
      'Hi,\n\nI apply.\n\nYours\n\n\n',
    ],
    ['without paragraphs is cut at its end', 'Hi,\nI have done\nthis and that', 18, 'Hi,\nI have done\nt…'],
    [
      'with a long opening keeps the closing',
      'Hi,\n\nI have done this and that\n\nYours',
      24,
      'Hi,\n\nI have done…\n\nYours',
    ],
  ])('%s', (_, text, limit, short) => {
    expect(shorten(paragraphsOf(text), within(limit))).toBe(short);
  });

  test('is nothing where nothing fits', () => {
    expect(shorten(paragraphsOf('Hi,\n\nI apply.'), () => false)).toBe('');
  });

  test('cuts no character in two', () => {
    expect(shorten(paragraphsOf('🚀🚀🚀'), within(4))).toBe('🚀…');
  });
});

test('a letter of 20,000 lines is shortened in a few looks at its length', () => {
  const letter = Array.from({ length: 20_000 }, (_, index) => `- Line ${index} of a very long letter.`);
  for (const text of [letter.join('\n'), letter.join('\n\n'), `Hi,\n\n${letter.join('\n')}\n\nYours`]) {
    let looks = 0;
    const short = shorten(paragraphsOf(text), (body) => {
      looks++;
      return mailto('a@example.org', { subject: '', body }).length <= MAILTO_LIMIT;
    });
    expect(short.length).toBeGreaterThan(500);
    expect(looks).toBeLessThan(100);
  }
});
