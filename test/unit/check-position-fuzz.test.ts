import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkParsed, checkPosition } from '../../src/model/document/check-position.js';
import { minimal } from './support/documents/minimal.js';
import { mutations } from './support/documents/mutations.js';

const builtIn = readFileSync('src/positions/scs-product-owner-container.json', 'utf8');

/** What holds for any value at all. */
function expectVerdict(value: unknown) {
  const { position, problems, warnings } = checkPosition(value);
  expect(position === null).toBe(problems.length > 0);
  expect(problems.length).toBeLessThanOrEqual(101);
  for (const { path, message } of [...problems, ...warnings]) {
    expect(path).toMatch(/^\$/);
    expect(message).toMatch(/^[A-Z].*\.$/s);
  }
  // What it accepts, it accepts again.
  if (position) expect(checkPosition(position).position).toEqual(position);
  return problems;
}

describe('checkPosition never throws and always says something', () => {
  test('of any value of the language', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
        (value) => {
          expect(expectVerdict(value)).not.toEqual([]);
        },
      ),
      { numRuns: 2000 },
    );
  }, 60_000);

  test('of any JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(expectVerdict(value)).not.toEqual([]);
      }),
    );
  }, 60_000);

  test('of the built-in document with anything deleted, replaced or duplicated', () => {
    fc.assert(
      fc.property(mutations(), (mutate) => {
        const document: unknown = JSON.parse(builtIn);
        expectVerdict(mutate(document));
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  test('of the minimal document with many changes at once', () => {
    fc.assert(
      fc.property(fc.array(mutations(), { minLength: 1, maxLength: 20 }), (changes) => {
        expectVerdict(changes.reduce<unknown>((document, mutate) => mutate(document), minimal()));
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});

describe('what has just been parsed', () => {
  test('is judged as anything else', () => {
    fc.assert(
      fc.property(mutations(), (mutate) => {
        const text = JSON.stringify(mutate(JSON.parse(builtIn)) ?? null);
        expect(checkParsed(text, JSON.parse(text))).toEqual(checkPosition(JSON.parse(text)));
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  test('may be longer than 2 MiB by white space, and by nothing else', () => {
    const spacious = JSON.stringify(minimal()) + ' '.repeat(2 ** 21);
    expect(checkParsed(spacious, JSON.parse(spacious)).problems).toEqual([]);
    const large = JSON.stringify({ ...minimal(), $comment: 'x'.repeat(2 ** 21) });
    expect(checkParsed(large, JSON.parse(large)).problems.map(({ path }) => path)).toEqual(['$']);
  });
});

describe('checkPosition survives', () => {
  const cycle: Record<string, unknown> = { ...minimal() };
  cycle['$comment'] = cycle;
  const explode = () => {
    throw new Error('no');
  };
  const endless = (): object =>
    new Proxy(
      {},
      {
        get: endless,
        ownKeys: () => ['a'],
        getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true }),
      },
    );
  let doubling: unknown = 'x';
  for (let i = 0; i < 60; i++) doubling = [doubling, doubling];

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a function', explode],
    ['a symbol', Symbol('x')],
    ['a number too large for JSON', 10n],
    ['a number too large for JSON, inside', { ...minimal(), minutes: 10n }],
    ['a cycle', cycle],
    [
      'a getter that throws',
      {
        ...minimal(),
        get title() {
          return explode();
        },
      },
    ],
    ['a toJSON that throws', { toJSON: explode }],
    ['a toJSON that gives nothing', { toJSON: () => undefined }],
    [
      'a revoked proxy',
      (() => {
        const { proxy, revoke } = Proxy.revocable({}, {});
        revoke();
        return proxy;
      })(),
    ],
    ['a proxy that throws', new Proxy({}, { ownKeys: explode })],
    ['a proxy without an end', endless()],
    ['deep nesting', JSON.parse('['.repeat(100_000) + ']'.repeat(100_000))],
    ['a tree that unfolds to 2 to the power of 60', doubling],
    ['a text of 10 MB', 'x'.repeat(1e7)],
    ['a title of 10 MB', { ...minimal(), title: 'x'.repeat(1e7) }],
    ['a tag of 1 MB', { ...minimal(), languages: ['de' + '-a'.repeat(5e5)] }],
    ['an address of 1 MB', { ...minimal(), application: { email: 'a@' + 'a.'.repeat(5e5), subject: 'x' } }],
    [
      'a hundred thousand languages',
      { ...minimal(), languages: Array.from({ length: 1e5 }, (_, i) => i.toString(36)) },
    ],
    [
      'objects that do not turn into texts',
      JSON.parse(
        `{"format":{"valueOf":1,"toString":1},"languages":[{"toString":1}],"questions":[{"target":{"toString":1},"options":[{"level":{"toString":1}},{"level":{"valueOf":1}}]}]}`,
      ),
    ],
    [
      'names of every object',
      JSON.parse(
        '{"__proto__":{"format":1},"constructor":1,"questions":[{"id":"__proto__","from":["toString"],"topic":"valueOf","text":{"__proto__":"x"}}]}',
      ),
    ],
  ])('%s', (_name, value) => {
    expect(expectVerdict(value)).not.toEqual([]);
  });

  test('a document that changes after it was checked', () => {
    const document = minimal();
    const { position } = checkPosition(document);
    document.questions.pop();
    expect(position?.questions).toHaveLength(2);
  });
});
