import { readdirSync, readFileSync } from 'node:fs';

/** The position documents that we ship: the built-in one and those of the demo page. */
export const SHIPPED = ['src/positions', 'demo/positions'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({ name: file, document: JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as unknown })),
);
