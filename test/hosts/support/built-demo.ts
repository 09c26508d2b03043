import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder, type StaticServer } from './static-server.js';

/** The demo as somebody would put it on a host. */
export interface BuiltDemo extends StaticServer {
  /** Where its files are on the disk. */
  readonly folder: string;
}

/**
 * Builds the demo into a folder of its own and serves it in a folder of a host.
 *
 * @param mode Whether its positions are examples, as they are unless somebody says otherwise, or advertised.
 */
export async function serveBuiltDemo(mode: 'example' | 'advertised' = 'example'): Promise<BuiltDemo> {
  const folder = mkdtempSync(join(tmpdir(), 'demo-'));
  const of = mode === 'advertised' ? ['--mode', mode] : [];
  // A test runner says that this is a test; what is built is for people.
  execFileSync(
    'node_modules/.bin/vite',
    ['build', 'demo', ...of, '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'],
    {
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: 'pipe',
    },
  );
  const server = await serveFolder(folder, { under: '/jobs/demo' });
  return {
    url: server.url,
    folder,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}
