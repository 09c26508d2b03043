import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FIELDS } from '../../src/authoring/hints/texts-of.js';

interface Schema {
  readonly properties?: Readonly<Record<string, { readonly $ref?: string }>>;
}

test('the fields that are read as texts and links are those of the schema', () => {
  const schema = JSON.parse(readFileSync('src/model/document/position.schema.json', 'utf8')) as Schema & {
    $defs: Record<string, Schema>;
  };
  const fields = [schema, ...Object.values(schema.$defs)].flatMap(({ properties = {} }) =>
    Object.entries(properties)
      .filter(([, { $ref }]) => /\/(?:Text|Link)$/.test($ref ?? ''))
      .map(([name]) => name),
  );
  expect([...new Set(fields)].sort()).toEqual([...FIELDS].sort());
});
