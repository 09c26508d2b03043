import { readFileSync } from 'node:fs';

/** The code of a recipe as it stands in the instructions, found by the name of the file in its first line. */
export function recipe(name: string, file = 'integrations/frameworks.md'): string {
  const instructions = readFileSync(file, 'utf8');
  const blocks = [...instructions.matchAll(/^```\w+\n([^]*?)^```$/gm)].map(([, code = '']) => code);
  const found = blocks.find((code) => code.slice(0, code.indexOf('\n')).includes(` ${name}`));
  if (!found) throw new Error(`There is no recipe for ${name}.`);
  return found;
}

/** All pieces of HTML in a file of instructions, in their order, as if they began at the margin. */
export function htmlBlocks(file: string): string[] {
  const blocks = readFileSync(file, 'utf8').matchAll(/^( *)```html\n([^]*?)^ *```$/gm);
  return [...blocks].map(([, margin = '', code = '']) => code.replaceAll(new RegExp(`^${margin}`, 'gm'), ''));
}
