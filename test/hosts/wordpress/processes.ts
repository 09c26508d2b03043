import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Starts a server that ends with this process, however that ends: test runners kill theirs. */
export function startServer(command: string, ...options: readonly string[]): ChildProcess {
  return spawn('setpriv', ['--pdeathsig', 'TERM', command, ...options], { stdio: 'ignore' });
}

/** Ends a server and waits until it has gone. */
export async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const gone = once(server, 'exit');
  server.kill();
  await gone;
}

/**
 * Asks again and again until the server answers.
 *
 * @throws If it has ended or says nothing for two minutes.
 */
export async function waitFor(server: ChildProcess, answers: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 120_000;
  while (!(await answers())) {
    if (server.exitCode !== null || Date.now() > deadline) throw new Error(`No answer: ${server.spawnargs.join(' ')}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A port of 127.0.0.1 that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || !address) throw new Error('no port');
  return address.port;
}
