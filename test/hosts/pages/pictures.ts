import { mkdirSync, writeFileSync } from 'node:fs';
import type { Visitor } from './visitors.js';

/** Keeps a picture of the page to look at, if the environment variable `SCREENSHOTS` names a folder. */
export async function takePicture(visitor: Visitor, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name.replace(/\W+/g, '-')}-${visitor.engine}.png`, await visitor.screenshot());
}
