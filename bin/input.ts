import { readFile } from 'node:fs/promises';

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
    return readFile(file).catch((error: unknown) => {
      const { code, message } = error as NodeJS.ErrnoException;
      throw new InputError(code === 'ENOENT' ? `There is no file ${file}.` : `${file} cannot be read: ${message}`);
    });
  }
  if (stdin.isTTY) stderr.write('Reading from the keyboard; end with Ctrl+D.\n');
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk as string));
  return Buffer.concat(chunks);
}

/**
 * The text that bytes hold in UTF-8, without a byte order mark.
 *
 * @returns `undefined` if they are not UTF-8.
 */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
