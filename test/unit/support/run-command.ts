import { run } from '../../../bin/command.js';

/** What a run of the command left behind. */
export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command in this process, with a text or bytes as its standard input. */
export async function runCommand(args: readonly string[], input: string | Uint8Array = ''): Promise<Outcome> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const status = await run(args, {
    stdin: (async function* () {
      yield await Promise.resolve(Buffer.from(input));
    })(),
    stdout: { write: (text) => stdout.push(text) },
    stderr: { write: (text) => stderr.push(text) },
  });
  return { status, stdout: stdout.join(''), stderr: stderr.join('') };
}
