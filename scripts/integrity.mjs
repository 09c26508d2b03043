// Writes dist/integrity.json: the sha384 of each script, as the `integrity` attribute of a page takes it.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const FILES = ['self-assessment.js', 'index.js'];

const hashes = FILES.map((file) => {
  const digest = createHash('sha384')
    .update(readFileSync(`dist/${file}`))
    .digest('base64');
  return [file, `sha384-${digest}`];
});
writeFileSync('dist/integrity.json', `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
