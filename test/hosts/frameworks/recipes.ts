import { readFileSync } from 'node:fs';

/** The code of a recipe as it stands in the instructions, found by the name of the file in its first line. */
export function recipe(name: string): string {
  const instructions = readFileSync('integrations/frameworks.md', 'utf8');
  const blocks = [...instructions.matchAll(/^```\w+\n([^]*?)^```$/gm)].map(([, code = '']) => code);
  const found = blocks.find((code) => code.slice(0, code.indexOf('\n')).includes(` ${name}`));
  if (!found) throw new Error(`There is no recipe for ${name}.`);
  return found;
}

/** The first piece of HTML in the instructions. */
export function htmlRecipe(): string {
  const [, code] = /^```html\n([^]*?)^```$/m.exec(readFileSync('integrations/frameworks.md', 'utf8')) ?? [];
  if (!code) throw new Error('There is no recipe in HTML.');
  return code;
}
