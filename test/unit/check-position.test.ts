import { describe, expect, test } from 'vitest';
import { sentence } from '../../src/authoring/sentences/sentence.js';
import { checkPosition } from '../../src/model/document/check-position.js';
import { BROKEN_RELATIONS } from './support/documents/broken-relations.js';
import { BROKEN_VALUES } from './support/documents/broken-values.js';
import { brokenDocument } from './support/documents/broken.js';
import { type Document, minimal } from './support/documents/minimal.js';
import { SHIPPED } from './support/documents/shipped.js';

/** The findings of a document that is the minimal one but for a change. */
function check(mutate: (document: Document) => void) {
  return checkPosition(brokenDocument({ mutate }));
}

describe('checkPosition', () => {
  test('finds nothing wrong with the minimal document', () => {
    expect(checkPosition(minimal())).toEqual({ position: minimal(), problems: [], warnings: [] });
  });

  test.each(SHIPPED)('finds nothing wrong with $name', ({ document }) => {
    expect(checkPosition(document)).toEqual({ position: document, problems: [], warnings: [] });
  });

  test.each([...BROKEN_VALUES, ...BROKEN_RELATIONS])('reports $name, and nothing else', (rule) => {
    const { position, problems } = checkPosition(brokenDocument(rule));
    expect(position).toBeNull();
    expect(problems.map(({ path }) => path)).toEqual([rule.path]);
    const [problem] = problems;
    expect(problem && sentence(problem, 'en')).toContain(rule.message);
    expect(problem && sentence(problem, 'de')).toMatch(/^[^{}]*(\{…\})?\.$/);
  });

  test('reports everything at once, in the order of the format', () => {
    const { problems } = check((document) => {
      document.topics = [];
      document.questions[1].weight = -1;
      document.application.email = '';
    });
    expect(problems.map(({ path }) => path)).toEqual([
      '$.application.email',
      '$.topics',
      '$.questions[0].topic',
      '$.questions[1].topic',
      '$.questions[1].weight',
    ]);
  });

  test('stops listing at a hundred and says so', () => {
    const { problems } = check((document) => {
      document.application.contacts = Array<string>(1000).fill('');
    });
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)).toMatchObject({ path: '$', message: 'More to say once these are repaired.' });
  });

  test('says of a newer format only that it is newer', () => {
    expect(checkPosition({ format: 2, name: 'Gardener' }).problems).toHaveLength(1);
  });
});

describe('checkPosition warns of', () => {
  test('a language missing where a text can do without it', () => {
    const { position, warnings } = check((document) => {
      document.organisation.name = { de: 'Botanischer Garten' };
      document.questions[0].help = { en: 'Weeds count.' };
    });
    expect(position).not.toBeNull();
    expect(warnings.map(({ path }) => path)).toEqual(['$.organisation.name.en', '$.questions[0].help.de']);
  });

  test('nothing where a longer tag falls back to a shorter one', () => {
    const { position, warnings } = check((document) => {
      document.languages = ['de-x-du', 'en-GB'];
      document.questions[0].text = { 'de-x-du': 'Was hast du gezogen?', en: 'What have you grown?' };
    });
    expect(position).not.toBeNull();
    expect(warnings).toEqual([]);
  });

  test('nothing in a note', () => {
    const { problems, warnings } = check((document) => {
      document.title = { $comment: 'as advertised', en: 'Gardener', de: 'Gärtnerei' };
      Object.assign(document.topics[0] ?? {}, { $comment: '' });
    });
    expect([...problems, ...warnings]).toEqual([]);
  });
});

test('a text without any listed language is unusable, wherever it is', () => {
  const { problems } = check((document) => {
    document.organisation.name = { fr: 'Jardin botanique' };
  });
  expect(problems.map(({ path }) => path)).toEqual(['$.organisation.name.en', '$.organisation.name.de']);
});

describe('what says TODO is as if nothing stood there', () => {
  test('a label makes the document unusable', () => {
    const { problems } = check((document) => {
      document.title = 'TODO';
      document.questions[0].text = { en: 'What have you grown?', de: 'TODO: übersetzen' };
      document.application.email = 'TODO@example.org';
    });
    expect(problems.map(({ path, code }) => [path, code])).toEqual([
      ['$.title', 'missing'],
      ['$.application.email', 'missing'],
      ['$.questions[0].text.de', 'language-missing'],
    ]);
  });

  test('other texts are not there, so that nobody reads them', () => {
    const { position, warnings } = check((document) => {
      document.organisation.url = 'https://example.org/TODO';
      document.questions[0].help = { en: 'Weeds count.', de: 'TODO' };
      document.questions[0].evidence = { $comment: 'soon', en: 'TODO', de: 'TODO' };
      document.questions[0].growth = { step: { en: 'TODO', de: 'TODO' } };
    });
    expect(position?.organisation).not.toHaveProperty('url');
    expect(position?.questions[0]).not.toHaveProperty('evidence');
    expect(position?.questions[0]).not.toHaveProperty('growth');
    expect(warnings.map(({ path }) => path)).toEqual(['$.questions[0].help.de']);
  });
});
