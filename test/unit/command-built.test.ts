import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';

mkdirSync('node_modules/.cache', { recursive: true });
// Inside the project, so that Node finds the packages as it does in the real place.
const folder = mkdtempSync('node_modules/.cache/command-');
const executable = join(folder, 'bin/self-assessment-element.mjs');

beforeAll(() => {
  mkdirSync(join(folder, 'bin'));
  cpSync('bin/self-assessment-element.mjs', executable);
});

afterAll(() => rmSync(folder, { recursive: true }));

const start = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, [executable, ...args], { input, encoding: 'utf8' });

test('before the build, it says what to do', () => {
  const { status, stderr } = start(['--help']);
  expect(status).toBe(2);
  expect(stderr).toContain('npm run build');
});

test('after the build, it works from files and from standard input', async () => {
  await build({
    configFile: 'bin/vite.config.ts',
    logLevel: 'error',
    build: { outDir: join(process.cwd(), folder, 'dist') },
  });
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(start(['--version'])).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
  expect(start(['check', 'src/positions/scs-product-owner-container.json'])).toMatchObject({ status: 0, stderr: '' });
  expect(start(['check'], '{')).toMatchObject({ status: 1, stderr: '' });
  const { stdout } = start(['new'], 'You grow plants');
  expect(start(['check', '--draft', '-'], stdout)).toMatchObject({ status: 0, stderr: '' });
}, 60_000);
