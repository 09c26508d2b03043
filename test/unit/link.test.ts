import fc from 'fast-check';
import { transform } from 'lightningcss';
import { describe, expect, test } from 'vitest';
import { decodeLink, encodeLink, linkedPosition } from '../../src/model/journey/link.js';
import { prepare, type PreparedPosition } from '../../src/model/journey/prepare.js';
import type { AnswerList } from '../../src/model/journey/said.js';
import { generatedPosition } from '../bench/generated-position.mjs';
import { answersTo, cases } from './support/arbitraries.js';
import { builtIn } from './support/built-in.js';
import { positionOf } from './support/position-of.js';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Without the difference between a hole and `undefined`. */
const plain = ({ questions }: PreparedPosition, answers: AnswerList) => questions.map((_, index) => answers[index]);

function answersIn(prepared: PreparedPosition, fragment: string) {
  const decoded = decodeLink(prepared, fragment);
  return typeof decoded === 'object' ? plain(prepared, decoded.answers) : decoded;
}

/** The same text with another character in one place. */
const changed = (text: string, index: number, char: string) => text.slice(0, index) + char + text.slice(index + 1);

describe('a link', () => {
  test('brings back every set of answers to every position', () => {
    fc.assert(
      fc.property(cases, ({ prepared, answers }) => {
        const fragment = encodeLink(prepared, answers);
        expect(answersIn(prepared, fragment)).toEqual(plain(prepared, answers));
        expect(answersIn(prepared, '#' + fragment)).toEqual(plain(prepared, answers));
        expect(linkedPosition('#' + fragment)).toBe(prepared.position.id);
      }),
    );
  });

  test('is a name that a style sheet takes after "#", as querySelector does', () => {
    fc.assert(
      fc.property(cases, ({ prepared, answers }) => {
        const fragment = encodeLink(prepared, answers);
        expect(fragment).toMatch(/^[A-Za-z][A-Za-z0-9_-]*$/);
        const css = transform({ filename: 'a.css', code: Buffer.from(`#${fragment}{top:0}`), minify: true });
        expect(String(css.code)).toBe(`#${fragment}{top:0}`);
      }),
    );
  });

  test('to the built-in position has at most 60 characters', () => {
    fc.assert(
      fc.property(answersTo(builtIn), (answers) => {
        expect(encodeLink(builtIn, answers).length).toBeLessThanOrEqual(60);
      }),
    );
  });

  test('carries two thousand answers', () => {
    const prepared = prepare(generatedPosition(2000));
    const answers = prepared.questions.map(({ question }, index) => question.options[index % 4]!.level);
    const fragment = encodeLink(prepared, answers);
    expect(fragment.length).toBeLessThan(1100);
    expect(answersIn(prepared, fragment)).toEqual(answers);
  });
});

describe('a damaged link', () => {
  test('with any one character changed is refused', () => {
    const char = fc.oneof(
      fc.constantFrom(...Array.from(DIGITS)),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    );
    fc.assert(
      fc.property(cases, char, ({ prepared, answers }, other) => {
        const fragment = encodeLink(prepared, answers);
        for (const index of fragment.split('').keys()) {
          const damaged = changed(fragment, index, other);
          if (damaged !== fragment) expect(decodeLink(prepared, damaged)).toBeTypeOf('string');
        }
      }),
    );
  });

  test('is refused wherever the change is, and whatever it is', () => {
    const fragment = encodeLink(builtIn, [3, 2, 'unsure', 1]);
    const accepted = Array.from(fragment).flatMap((own, index) =>
      Array.from(DIGITS, (char) => changed(fragment, index, char)).filter(
        (damaged) => damaged[index] !== own && typeof decodeLink(builtIn, damaged) === 'object',
      ),
    );
    expect(accepted).toEqual([]);
  });

  test('with neighbours swapped, cut off or lengthened is refused', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(...Array.from(DIGITS)), ({ prepared, answers }, more) => {
        const fragment = encodeLink(prepared, answers);
        expect(decodeLink(prepared, fragment + more)).toBeTypeOf('string');
        for (let at = 0; at < fragment.length - 1; at++) {
          const swapped = fragment.slice(0, at) + fragment[at + 1]! + fragment[at]! + fragment.slice(at + 2);
          if (swapped !== fragment) expect(decodeLink(prepared, swapped)).toBeTypeOf('string');
          expect(decodeLink(prepared, fragment.slice(0, at))).toBeTypeOf('string');
        }
      }),
    );
  });

  test('is called damaged as long as it is known for ours', () => {
    const fragment = encodeLink(builtIn, [3]);
    const start = fragment.length - 10;
    for (let index = start; index < fragment.length; index++) {
      expect(decodeLink(builtIn, changed(fragment, index, fragment[index] === 'A' ? 'B' : 'A'))).toBe('damaged');
    }
    expect(decodeLink(builtIn, changed(fragment, 'sa1_'.length, 't'))).toBe('damaged');
    expect(decodeLink(builtIn, 'sa1_')).toBe('damaged');
    expect(decodeLink(builtIn, `${fragment.slice(0, -1)}%20`)).toBe('damaged');
    expect(decodeLink(builtIn, `${fragment.slice(0, 30)}?${fragment.slice(30)}`)).toBe('damaged');
    expect(decodeLink(builtIn, `${fragment}A?utm_source=mail`)).toBe('damaged');
  });

  test('that says "not applicable" where that is not offered is refused, intact as it is', () => {
    const offering = positionOf([{ notApplicable: 'Not for me.' }]);
    expect(answersIn(offering, encodeLink(offering, ['not-applicable']))).toEqual(['not-applicable']);
    expect(decodeLink(positionOf([{}]), encodeLink(offering, ['not-applicable']))).toBe('damaged');
  });

  test('that answers more questions than there are is refused, intact as it is', () => {
    const three = positionOf([{}, {}, {}]);
    expect(decodeLink(positionOf([{}]), encodeLink(three, [4]))).toBe('damaged');
    expect(decodeLink(three, encodeLink(positionOf([{}]), [4]))).toBe('damaged');
  });

  test('that names an option which is not there is refused, intact as it is', () => {
    const five = positionOf([{ levels: [0, 1, 2, 3, 4] }]);
    expect(decodeLink(positionOf([{ levels: [0, 1, 2, 3] }]), encodeLink(five, [4]))).toBe('damaged');
  });
});

describe('a whole link', () => {
  const fragment = encodeLink(builtIn, [3, 2, 'unsure', 1]);
  const behind = [
    '.',
    ',',
    ')',
    '>',
    '"',
    '”',
    '’',
    '?',
    '!',
    ';',
    ' ',
    '%20',
    '%0A',
    '%E2%80%9D',
    '%',
    '%E2',
    '\u00ad',
    '/',
  ];

  test.each([
    ...behind,
    '?utm_source=mail&utm_medium=email',
    '&fbclid=IwAR0',
    '#more',
    ':~:text=fit',
    '=3D',
    '**',
    '%3E.',
  ])('is one with %j behind it', (more) => {
    expect(decodeLink(builtIn, fragment + more)).toEqual(decodeLink(builtIn, fragment));
    expect(linkedPosition(fragment + more)).toBe(linkedPosition(fragment));
  });

  test('is one whichever of its characters are encoded', () => {
    const encoded = (characters: RegExp) =>
      fragment.replace(characters, (one) => '%' + one.charCodeAt(0).toString(16).padStart(2, '0'));
    for (const characters of [/_/g, /-/g, /[_-]/g, /./g])
      expect(decodeLink(builtIn, encoded(characters))).toEqual(decodeLink(builtIn, fragment));
    expect(linkedPosition(encoded(/_/g))).toBe(linkedPosition(fragment));
  });

  test('of another version says so with something behind it, too', () => {
    const other = { ...builtIn, position: { ...builtIn.position, version: '999.0' } };
    expect(decodeLink(other, fragment + '?utm_source=mail')).toBe('other-version');
  });
});

describe('a fragment of somebody else', () => {
  test.each(['', '#', '#content', '#sa', '#sa2_x_1_AAAAAA', '#SA1_x_1_AAAAAA', '#:~:text=sa1_', '#/sa1_route'])(
    '%j is foreign',
    (fragment) => {
      expect(decodeLink(builtIn, fragment)).toBe('foreign');
      expect(linkedPosition(fragment)).toBeUndefined();
    },
  );

  test('is foreign, whatever it is', () => {
    fc.assert(
      fc.property(fc.webFragments(), (fragment) => {
        fc.pre(!fragment.startsWith('sa1_'));
        expect(decodeLink(builtIn, '#' + fragment)).toBe('foreign');
      }),
    );
  });

  test('of another position is foreign, and says which', () => {
    const other = encodeLink(positionOf([{}]), [2]);
    expect(decodeLink(builtIn, other)).toBe('foreign');
    expect(linkedPosition(other)).toBe('gardener');
  });
});

describe('a link to another version of the position', () => {
  const versioned = (version: string) => ({ ...builtIn, position: { ...builtIn.position, version } });
  const own = versioned('1.0.0');

  test.each(['1.0.1', '2.0.0', '10.0', '1', '100'])('%s is told apart', (version) => {
    expect(decodeLink(own, encodeLink(versioned(version), [3]))).toBe('other-version');
  });

  test('is damaged rather than of another version where it is both', () => {
    const fragment = encodeLink(versioned('2.0.0'), [3]);
    expect(decodeLink(own, changed(fragment, fragment.length - 1, '.'))).toBe('damaged');
    expect(decodeLink(own, fragment.slice(0, -1))).toBe('damaged');
  });
});
