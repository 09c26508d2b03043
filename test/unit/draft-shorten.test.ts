import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepare } from '../../src/model/journey/prepare.js';
import { mailto, MAILTO_LIMIT } from '../../src/model/letter/mailto.js';
import { body, type Line, paragraphsOf, PARTS, shorten } from '../../src/model/letter/shorten.js';
import { orchard } from '../support/documents/orchard.js';
import { draftOf } from './support/draft-of.js';

const within = (limit: number) => (body: string) => body.length <= limit;
const linesOf = (text: string) => text.split('\n').filter(Boolean);

describe('a draft that gets too long', () => {
  const { paragraphs } = draftOf(prepare(orchard), [3, 1, 0, 0], {
    examples: ['Bonn', undefined, 'An orchard on the Rhine'],
    link: 'https://example.org/#x',
    tasks: ['D1'],
  });
  const whole = body(paragraphs);
  /** What is left of it for every limit, longest first, each once. */
  const versions = Array.from({ length: whole.length - 150 }, (_, less) =>
    shorten(paragraphs, within(whole.length - less)),
  ).filter(({ body, lost }, index, all) => body !== all[index - 1]?.body && !lost.includes('own'));

  test('is left alone as long as it fits', () => {
    expect(versions[0]).toEqual({ body: whole, lost: [] });
  });

  test('loses answers, summary and link each as a whole, then what is new, tasks and claims; own words never', () => {
    const changes = versions.slice(1).map(({ body }, index) => {
      const [before, after] = [linesOf(versions[index]!.body), linesOf(body)];
      return [before.filter((line) => !after.includes(line)), after.filter((line) => !before.includes(line))].flat();
    });
    expect(changes).toEqual([
      [
        'Answers:',
        '- What have you planted?: Said 3.',
        '- What have you grafted?: Said 1.',
        '- What have you pruned?: Said 0.',
        '- What have you sold?: Said 0.',
      ],
      ['Summary:', '3 of 3.', '- Growing: beyond grow.', '- Selling: grow.'],
      ['Link:', 'https://example.org/#x'],
      ['New:', '- Selling: [step]'],
      ['Appeals:', '- Keep 200 trees'],
      ['- I have planted with others in my care. Bonn', '- Bonn'],
    ]);
  });

  test('says what it lost', () => {
    expect(versions.map(({ lost }) => lost.at(-1))).toEqual([
      ...[undefined, 'answers', 'summary', 'link', 'new', 'tasks', 'claims'],
    ]);
  });

  test('ends with what every application says, and the own words', () => {
    expect(versions.at(-1)!.body).toBe(
      'Hello Änne Müller and Robin Grün,\n\nI apply for Orchard keeper.\n\nStrengths:\n- Bonn\n- An orchard on the Rhine\n\nStart: [date]\nWork: [link]\n\nAttached: a letter and a CV\n\nYours\n[name]',
    );
  });

  test('has a cut paragraph, marked as such, where even that is too long', () => {
    const short = shorten(paragraphs, within(versions.at(-1)!.body.length - 1));
    expect(short.lost.at(-1)).toBe('own');
    expect(short.body).toContain('Strengths:\n- Bonn\n- An orchard on the Rhi…\n');
  });
});

describe('whatever the paragraphs are', () => {
  const paragraphs = fc.array(
    fc.array(
      fc
        .record({
          text: fc.string({ unit: 'grapheme', maxLength: 30 }),
          part: fc.option(fc.constantFrom(...PARTS), { nil: undefined }),
          rest: fc.boolean(),
        })
        .map(({ text, part, rest }): Line =>
          part ? { text, part, ...(rest && { rest: Array.from(text).slice(1).join('') }) } : { text },
        ),
      { minLength: 1, maxLength: 6 },
    ),
    { maxLength: 8 },
  );

  test('the body fits, and keeps what is always kept if there is room for that', () => {
    fc.assert(
      fc.property(paragraphs, fc.nat({ max: 400 }), (paragraphs, limit) => {
        const fits = (text: string) => encodeURIComponent(text).length <= limit;
        const { body: short } = shorten(paragraphs, fits);
        expect(fits(short)).toBe(true);
        if (fits(body(paragraphs))) expect(short).toBe(body(paragraphs));
        const always = paragraphs
          .map((lines) =>
            lines.flatMap(({ text, part, rest }) => (!part ? [{ text }] : rest === undefined ? [] : [{ text: rest }])),
          )
          .filter(({ length }) => length);
        if (!fits(body(always))) return;
        let from = 0;
        for (const { text: line } of always.flat()) {
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
        const [short, long] = [limit, limit + more].map((limit) => shorten(paragraphs, within(limit)).body);
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
        expect(body(paragraphsOf(text, []))).toBe(text);
        expect(shorten(paragraphsOf(text, []), within(text.length)).body).toBe(text);
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
    expect(shorten(paragraphsOf(text, []), within(limit)).body).toBe(short);
  });

  test('is nothing where nothing fits', () => {
    expect(shorten(paragraphsOf('Hi,\n\nI apply.', []), () => false).body).toBe('');
  });

  test('cuts no character in two', () => {
    expect(shorten(paragraphsOf('🚀🚀🚀', []), within(4)).body).toBe('🚀…');
  });
});

test('a letter of 20,000 lines is shortened in a few looks at its length', () => {
  const letter = Array.from({ length: 20_000 }, (_, index) => `- Line ${index} of a very long letter.`);
  for (const text of [letter.join('\n'), letter.join('\n\n'), `Hi,\n\n${letter.join('\n')}\n\nYours`]) {
    let looks = 0;
    const short = shorten(paragraphsOf(text, []), (body) => {
      looks++;
      return mailto('a@example.org', { subject: '', body }).length <= MAILTO_LIMIT;
    });
    expect(short.body.length).toBeGreaterThan(500);
    expect(looks).toBeLessThan(100);
  }
});
