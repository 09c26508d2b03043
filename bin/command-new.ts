import { parseArgs } from 'node:util';
import { UNNAMED } from '../src/authoring/hints/on-document.js';
import { checkPosition } from '../src/model/document/check-position.js';
import { decode } from '../src/authoring/decode.js';
import { InputError, readInput, STDIN, type Streams } from './input.js';
import { sentence } from '../src/authoring/sentences/sentence.js';
import { asIfWritten } from '../src/authoring/unwritten.js';
import { skeleton } from '../src/authoring/posting/skeleton.js';

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
  const decoded = decode(await readInput(file, streams));
  if ('problem' in decoded) {
    throw new InputError(`${file}: ${sentence({ code: decoded.problem, values: {} }, 'en')}`);
  }
  const document = skeleton(decoded.text, { id: values.id, languages: values.language });
  const [problem] = checkPosition(asIfWritten(document)).problems;
  if (problem) throw new InputError(`That gives no document. ${problem.path}: ${sentence(problem, 'en')}`);
  streams.stdout.write(JSON.stringify(document, null, 2) + '\n');
  return 0;
}
