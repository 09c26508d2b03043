import { parseArgs } from 'node:util';
import { UNNAMED } from '../src/authoring/advice.js';
import { checkPosition } from '../src/model/document/check-position.js';
import { decode, InputError, readInput, STDIN, type Streams } from './input.js';
import { skeleton } from './skeleton.js';

/** Prints a document to fill in, made from a list of expectations. */
export async function newPosition(args: string[], streams: Streams): Promise<0> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      id: { type: 'string', default: UNNAMED },
      language: { type: 'string', multiple: true, default: ['en'] },
    },
  });
  const [file = STDIN, ...others] = positionals;
  if (others.length) throw new InputError('Give one file with one expectation on each line.');
  const text = decode(await readInput(file, streams));
  if (text === undefined) throw new InputError(`${file} is not UTF-8. Save it in that encoding.`);
  const document = skeleton(text, { id: values.id, languages: values.language });
  const [problem] = checkPosition(document).problems;
  if (problem) throw new InputError(`That gives no document. ${problem.path}: ${problem.message}`);
  streams.stdout.write(JSON.stringify(document, null, 2) + '\n');
  return 0;
}
