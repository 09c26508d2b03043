import { parseArgs } from 'node:util';
import type { Position } from '../src/model/document/position.js';
import { diagnose, type Finding } from './diagnose.js';
import { readInput, STDIN, type Streams } from './input.js';

/** Says what is wrong in each file. Exit status: 1 if there are problems, or warnings with `--strict`. */
export async function check(args: string[], streams: Streams): Promise<0 | 1> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, strict: { type: 'boolean', default: false } },
  });
  const now = new Date();
  const earlier: Position[] = [];
  const found: (Finding & { readonly file: string })[] = [];
  for (const name of positionals.length ? positionals : [STDIN]) {
    const file = name === STDIN ? '<stdin>' : name;
    const { positions, findings } = diagnose(await readInput(name, streams), now, earlier);
    earlier.push(...positions);
    found.push(...findings.map((finding) => ({ file, ...finding })));
    if (!values.json)
      streams.stdout.write(findings.map((finding) => sentence(file, finding)).join('') || `${file}: good\n`);
  }
  if (values.json) streams.stdout.write(JSON.stringify(found, null, 2) + '\n');
  return found.some(({ severity }) => severity === 'problem' || values.strict) ? 1 : 0;
}

/** The form that editors and terminals turn into a link. */
export const sentence = (file: string, { line, column, severity, path, message }: Finding): string =>
  `${file}:${line}:${column}: ${severity}${path === '$' ? '' : ` at ${path}`}: ${message}\n`;
