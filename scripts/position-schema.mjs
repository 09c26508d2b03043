// Writes the JSON Schema of position documents, made from the types and their comments.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { createGenerator } from 'ts-json-schema-generator';

const FILE = 'src/model/document/position.schema.json';

/** The schema as it should be in the file. The generator writes draft 7, which differs in a few names only. */
export async function positionSchema() {
  const types = { path: 'src/model/document/position.ts', type: 'Position' };
  const generator = createGenerator({ ...types, tsconfig: 'src/tsconfig.json', skipTypeCheck: true });
  const { definitions } = generator.createSchema('Position');
  const { Position, ...$defs } = JSON.parse(JSON.stringify(definitions).replaceAll('#/definitions/', '#/$defs/'));
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Position document of <self-assessment>, format 1',
    ...Position,
    $defs,
  };
  return format(JSON.stringify(schema), { ...(await resolveConfig(FILE)), filepath: FILE });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(FILE, await positionSchema());
