import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** What the command reads from and writes to; `process` is one. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
}

interface Output {
  write(text: string): unknown;
}

/** A call that cannot be carried out; the message is for whoever made it. */
export class InputError extends Error {}

/** The name of standard input among file names. */
export const STDIN = '-';

/**
 * Reads a file, or standard input for `-`.
 *
 * @returns Its bytes.
 * @throws {InputError} If there is no such file, or it cannot be read.
 */
export async function readInput(file: string, { stdin, stderr }: Streams): Promise<Uint8Array> {
  if (file !== STDIN) {
    const content = await readFileIfThere(file);
    if (!content) throw new InputError(`There is no file ${file}.`);
    return content;
  }
  if (stdin.isTTY) stderr.write('Reading from the keyboard; end with Ctrl+D.\n');
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk as string));
  return Buffer.concat(chunks);
}

/** @throws {InputError} If there is such a file, but it cannot be read. */
export const readFileIfThere = (file: string): Promise<Uint8Array | undefined> =>
  readFile(file).catch((error: unknown) => {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    const reason = code === 'EISDIR' ? 'It is a folder; name the files in it.' : message;
    throw new InputError(`${file} cannot be read: ${reason}`);
  });

/**
 * File names with `*` and `?` in the last part, which Windows hands on as they are, replaced by those that they fit.
 *
 * @throws {InputError} If nothing fits.
 */
export async function expanded(names: readonly string[]): Promise<string[]> {
  const all = await Promise.all(
    names.map((name) => (/[*?]/.test(basename(name)) ? filesLike(name) : Promise.resolve([name]))),
  );
  return all.flat();
}

async function filesLike(pattern: string): Promise<string[]> {
  const escaped = basename(pattern).replace(/[\\^$.+()|[\]{}]/g, '\\$&');
  const fits = new RegExp(`^${escaped.replace(/\*/g, '.*').replace(/\?/g, '.')}$`, 'i');
  const folder = dirname(pattern);
  const files = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found = files.filter((file) => file.isFile() && fits.test(file.name)).map(({ name }) => join(folder, name));
  if (!found.length) throw new InputError(`No file fits ${pattern}. Name the files one after another.`);
  return found.sort();
}
