import { parseArgs } from 'node:util';
import { version } from '../package.json';
import schema from '../src/model/document/position.schema.json';
import { check } from './command-check.js';
import { InputError, type Streams } from './input.js';
import { jobPosting } from './command-jobposting.js';
import { newPosition } from './command-new.js';

const HELP = `Writes and checks the position documents of <self-assessment>.

  self-assessment-element check [FILE…] [--language TAG] [--draft] [--strict] [--json]
      Says what is wrong in documents and where: FILE:LINE:COLUMN. Warnings say what is unwise; "[ok: NAME]" in the
      $comment there marks one as looked at. What says TODO is not to be published. Documents that a list names by
      addresses relative to it are checked, too.
      --language  of the sentences: en or de. Default: en
      --draft     let pass what says TODO
      --strict    fail on warnings, too
      --json      print a list of objects with file, line, column, place, path, severity, code, values, message

  self-assessment-element new [FILE] [--id ID] [--language TAG]… [--output FILE]
      Prints a document to fill in, from the lines of a posting as it is pasted. Headings sort them into expectations,
      tasks and offers; what is left out is named on the error stream.
      --id        names the position, and begins the ids of its questions. Default: new-position
      --language  may be repeated; the posting is in the first one. Default: en
      --output    write to this new file, in UTF-8

  self-assessment-element jobposting [FILE] [--language TAG]
      Prints JobPosting data (schema.org, JSON-LD) for a <script type="application/ld+json">,
      and names on the error stream what search engines want and the document lacks.
      --language  Default: the first one of the document

  self-assessment-element schema
      Prints the JSON Schema of position documents, for editors.

Without FILE, or with -, it reads standard input.
Exit status: 0 all is well, 1 something is wrong with a document, 2 something is wrong with the call.
`;

/**
 * Runs the command.
 *
 * @param args What follows the name of the command.
 * @returns The exit status: 0, 1 or 2, as the help says.
 */
export async function run(args: readonly string[], streams: Streams): Promise<number> {
  const [name = '--help', ...rest] = args;
  try {
    if (args.includes('--help') || args.includes('-h')) return print(streams, HELP);
    switch (name) {
      case '--help':
        streams.stderr.write(HELP);
        return 2;
      case '--version':
        return print(streams, version + '\n');
      case 'schema':
        parseArgs({ args: rest });
        return print(streams, JSON.stringify(schema, null, 2) + '\n');
      case 'check':
        return await check(rest, streams);
      case 'new':
        return await newPosition(rest, streams);
      case 'jobposting':
        return await jobPosting(rest, streams);
      default:
        throw new InputError(`There is no command "${name}". Commands are check, new, jobposting and schema.`);
    }
  } catch (error) {
    if (!isUsageError(error)) throw error;
    // Node adds how to name a file that begins with a hyphen.
    streams.stderr.write(`${error.message.replace(/ To specify a positional.*/s, ' See --help.')}\n`);
    return 2;
  }
}

function print({ stdout }: Streams, text: string): 0 {
  stdout.write(text);
  return 0;
}

function isUsageError(error: unknown): error is Error {
  const { code = '' } = error as NodeJS.ErrnoException;
  return error instanceof InputError || code.startsWith('ERR_PARSE_ARGS');
}
