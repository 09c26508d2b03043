import { parseArgs } from 'node:util';
import { checkDocument } from '../src/authoring/check-document.js';
import type { Finding } from '../src/authoring/finding.js';
import type { SentenceLanguage } from '../src/authoring/sentences/sentence-language.js';
import type { Position } from '../src/model/document/position.js';
import { followAddresses } from './follow-addresses.js';
import { expanded, InputError, readInput, STDIN, type Streams } from './input.js';
import { GOOD, located } from './located.js';

type Located = Finding & { readonly file: string };

/** Says what is wrong in each file. Exit status: 1 if there are problems or TODOs, or warnings with `--strict`. */
export async function check(args: string[], streams: Streams): Promise<0 | 1> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      draft: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      language: { type: 'string', default: 'en' },
      strict: { type: 'boolean', default: false },
    },
  });
  const language = sentenceLanguage(values.language);
  const earlier: Position[] = [];
  const found: Located[] = [];
  for (const name of positionals.length ? await expanded(positionals) : [STDIN]) {
    for (const { file, positions, findings } of await checkFile(name, streams, language, earlier)) {
      earlier.push(...positions);
      found.push(...findings.map((finding) => ({ file, ...finding })));
      if (!values.json) {
        const lines = findings.map((finding) => located(file, finding, language));
        streams.stdout.write(lines.join('') || `${file}: ${GOOD[language]}\n`);
      }
    }
  }
  if (values.json) streams.stdout.write(JSON.stringify(found, null, 2) + '\n');
  const isWrong = ({ severity }: Finding) =>
    severity === 'problem' || values.strict || (severity === 'unwritten' && !values.draft);
  return found.some(isWrong) ? 1 : 0;
}

/** @throws {InputError} If sentences are not in this language. */
export function sentenceLanguage(tag: string): SentenceLanguage {
  if (tag === 'en' || tag === 'de') return tag;
  throw new InputError(`There are no sentences in "${tag}", only in en and de.`);
}

/** A file, and behind it those that it names in a list. */
async function checkFile(name: string, streams: Streams, language: SentenceLanguage, earlier: readonly Position[]) {
  const file = name === STDIN ? '<stdin>' : name;
  const content = await readInput(name, streams);
  const { files, onAddresses } = await followAddresses(content, name === STDIN ? '.' : name);
  const all = [{ file, ...checkDocument(content, { language, earlier, onAddresses }) }];
  for (const { file, content } of files) {
    const known = [...earlier, ...all.flatMap(({ positions }) => positions)];
    all.push({ file, ...checkDocument(content, { language, earlier: known }) });
  }
  return all;
}
