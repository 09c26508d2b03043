import { parseArgs } from 'node:util';
import { checkDocument } from '../src/authoring/check-document.js';
import { bestLanguage } from '../src/model/document/text.js';
import { escapeJson } from './escape.js';
import { InputError, readInput, STDIN, type Streams } from './input.js';
import { jobPostingData, missingFields } from './job-posting-data.js';
import { located } from './located.js';

/** Prints JobPosting data made from a document. Exit status: 1 if the document cannot be used, or search engines require more. */
export async function jobPosting(args: string[], streams: Streams): Promise<0 | 1> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { language: { type: 'string' } },
  });
  const [file = STDIN, ...others] = positionals;
  if (others.length) throw new InputError('Give one document.');
  const { positions, findings } = checkDocument(await readInput(file, streams));
  const [position] = positions;
  if (positions.length > 1) throw new InputError('Give one document, not a list.');
  const problems = findings.filter(({ severity }) => severity !== 'warning');
  if (!position || problems.length) {
    if (!problems.length) throw new InputError('There is no position in this list, only addresses.');
    streams.stderr.write(problems.map((problem) => located(file, problem, 'en')).join(''));
    return 1;
  }
  const wanted = values.language ?? position.languages[0] ?? '';
  const language = bestLanguage(wanted, position.languages);
  if (!language) throw new InputError(`The document is not in "${wanted}" but in ${position.languages.join(', ')}.`);
  const { required, recommended } = missingFields(position);
  streams.stderr.write([...required, ...recommended].map((line) => `${file}: ${line}\n`).join(''));
  streams.stdout.write(escapeJson(JSON.stringify(jobPostingData(position, language), null, 2)) + '\n');
  return required.length ? 1 : 0;
}
