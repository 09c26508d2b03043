import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What these tests look at, and the command that makes it. After a change to the sources, people run it themselves. */
const BUILT = [
  ['dist/integrity.json', 'build'],
  ['dist-demo/index.html', 'build:demo'],
] as const;

/** Builds what has never been built, so that the tests run on a fresh clone. */
export default function setUp(): void {
  for (const [file, script] of BUILT)
    // A test runner says that this is a test; what is built is for people.
    if (!existsSync(file))
      execFileSync('npm', ['run', '--silent', script], {
        env: { ...process.env, NODE_ENV: 'production' },
        stdio: 'inherit',
      });
}
