import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { decode } from '../src/authoring/decode.js';
import { UNNAMED } from '../src/authoring/hints/on-document.js';
import { isMarkup } from '../src/authoring/posting/clean-text.js';
import { type PostingLines, readPosting } from '../src/authoring/posting/read-posting.js';
import { skeleton } from '../src/authoring/posting/skeleton.js';
import { type Code, sentence } from '../src/authoring/sentences/sentence.js';
import { asIfWritten } from '../src/authoring/unwritten.js';
import { checkPosition } from '../src/model/document/check-position.js';
import { InputError, readInput, STDIN, type Streams } from './input.js';

/** Prints a document to fill in, made from the lines of a posting, or writes it to a file. */
export async function newPosition(args: string[], streams: Streams): Promise<0> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      id: { type: 'string', default: UNNAMED },
      language: { type: 'string', multiple: true, default: ['en'] },
      output: { type: 'string' },
    },
  });
  const [file = STDIN, ...others] = positionals;
  if (others.length) throw new InputError('Give one file with the lines of the posting.');
  const { lines, encoding } = linesIn(file, await readInput(file, streams));
  const document = skeleton(lines, { id: values.id, languages: values.language });
  const [problem] = checkPosition(asIfWritten(document)).problems;
  if (problem) throw new InputError(`That gives no document. ${problem.path}: ${sentence(problem, 'en')}`);
  const json = JSON.stringify(document, null, 2) + '\n';
  if (values.output === undefined) streams.stdout.write(json);
  else await create(values.output, json);
  streams.stderr.write(remarksOn(lines, encoding).join(''));
  return 0;
}

/** @throws {InputError} If there are no lines in the file, with what to do instead. */
function linesIn(file: string, bytes: Uint8Array): { readonly lines: PostingLines; readonly encoding: string } {
  const decoded = decode(bytes);
  const code: Code | undefined =
    'problem' in decoded ? decoded.problem : isMarkup(decoded.text) ? 'web-page' : undefined;
  if ('problem' in decoded || code) {
    throw new InputError(`${file}: ${sentence({ code: code ?? 'not-a-text-file', values: {} }, 'en')}`);
  }
  return { lines: readPosting(decoded.text), encoding: decoded.encoding };
}

/** Never writes over something: it may hold hours of work. In UTF-8, which `>` of Windows PowerShell does not write. */
const create = (file: string, text: string): Promise<void> =>
  writeFile(file, text, { encoding: 'utf8', flag: 'wx' }).catch((error: unknown) => {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new InputError(code === 'EEXIST' ? `There is a file ${file} already. Choose another name.` : message);
  });

/** What somebody should know who compares the document with the posting. */
function remarksOn({ leftOut, broken }: PostingLines, encoding: string): string[] {
  return [
    ...(encoding === 'UTF-8' ? [] : [`The file was read as ${encoding}.\n`]),
    ...leftOut.map((line) => `Left out: ${line}\n`),
    ...broken.map((line) => `This looks like a part of a line: ${line}\n`),
  ];
}
