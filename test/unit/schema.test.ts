import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { positionSchema } from '../../scripts/position-schema.mjs';
import { checkJobPosting } from '../../src/authoring/check-job-posting.js';
import { checkPosition } from '../../src/model/document/check-position.js';
import { BROKEN_JOB_POSTING } from './support/documents/broken-job-posting.js';
import { BROKEN_RELATIONS } from './support/documents/broken-relations.js';
import { BROKEN_VALUES } from './support/documents/broken-values.js';
import { brokenDocument } from './support/documents/broken.js';
import { minimal } from './support/documents/minimal.js';
import { mutations } from './support/documents/mutations.js';
import { SHIPPED } from './support/documents/shipped.js';
import { UNWISE } from './support/documents/unwise.js';

const file = readFileSync('src/model/document/position.schema.json', 'utf8');
const schema = JSON.parse(file) as AnySchemaObject;
const validate = new Ajv2020({ strictTypes: false }).compile(schema);
const errorsOf = (document: unknown) => (validate(document) === true ? [] : validate.errors);

describe('the schema', () => {
  test('is made from the types as they are now', async () => {
    expect(file).toBe(await positionSchema());
  }, 60_000);

  test('describes every field', () => {
    const bare = Object.entries({ Position: schema, ...(schema['$defs'] as Record<string, AnySchemaObject>) }).flatMap(
      ([type, { properties = {} }]) =>
        Object.entries(properties as Record<string, AnySchemaObject>)
          .filter(([, field]) => !field['description'])
          .map(([name]) => `${type}.${name}`),
    );
    expect(bare).toEqual([]);
  });

  test.each([...SHIPPED, ...UNWISE.map((rule) => ({ name: rule.name, document: brokenDocument(rule) }))])(
    'accepts, as the checker does: $name',
    ({ document }) => {
      expect(checkPosition(document).problems).toEqual([]);
      expect(errorsOf(document)).toEqual([]);
    },
  );

  test.each([...BROKEN_VALUES, ...BROKEN_RELATIONS, ...BROKEN_JOB_POSTING])('refuses what it can: $name', (rule) => {
    expect(validate(brokenDocument(rule))).toBe(!rule.schema);
  });

  test('accepts whatever the checker accepts', () => {
    fc.assert(
      fc.property(fc.array(mutations(), { maxLength: 4 }), (changes) => {
        const document = changes.reduce<unknown>((before, mutate) => mutate(before), minimal());
        const { position } = checkPosition(document);
        fc.pre(position !== null && !checkJobPosting(position).length);
        expect(errorsOf(document)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
