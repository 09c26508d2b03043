import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const running = new Set<ChildProcess>();
const folders = new Set<string>();
process.once('exit', () => {
  running.forEach((child) => end(child, 'SIGKILL'));
  folders.forEach((folder) => rmSync(folder, { recursive: true, force: true }));
});

/** Makes a folder that goes with this process. */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  folders.add(folder);
  return folder;
}

/** Starts a server that ends at the latest with this process. */
export function startServer(command: string, args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  // In a group of its own, because PHP's web server has children that do the work.
  const child = spawn(command, args, { stdio: 'ignore', ...options, detached: true });
  running.add(child);
  return child;
}

/** Ends servers and waits until they have gone. */
export async function stopServers(...children: readonly ChildProcess[]): Promise<void> {
  for (const child of children) {
    running.delete(child);
    if (child.exitCode !== null) continue;
    const gone = once(child, 'exit');
    end(child, 'SIGTERM');
    await gone;
  }
}

function end(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined || child.exitCode !== null) return;
  process.kill(-child.pid, signal);
}

/**
 * Asks again and again until the server answers.
 *
 * @throws If it has ended or says nothing for half a minute.
 */
export async function waitFor(child: ChildProcess, answers: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!(await answers())) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`${child.spawnfile} does not answer`);
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
