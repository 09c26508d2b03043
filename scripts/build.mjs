// `npm run build`: makes everything in dist/, one step after the other. A build changes no tracked file.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

/** What each step makes, and the command that does. Those at the end look at what the others made. */
const STEPS = [
  ['the script for pages', 'vite build --mode script'],
  ['the same without the built-in position', 'vite build --mode script-without-position'],
  ['the module for bundlers', 'vite build --mode module'],
  ['the editor for authors', 'vite build --mode editor'],
  ['the command for authors', 'vite build bin'],
  ['the same checker for pages where documents are kept', 'vite build --mode checker'],
  ['the types', 'tsc -p src'],
  ['data for editors', 'cem analyze --config scripts/custom-elements-manifest.config.mjs --quiet'],
  ['the WordPress plugin', 'node scripts/build-wordpress-plugin.mjs'],
  ['the fingerprints', 'node scripts/integrity.mjs'],
];

rmSync('dist', { recursive: true, force: true });
for (const [what, command] of STEPS) {
  console.log(`\n--- ${what}: ${command}`);
  const { status } = spawnSync(command ?? '', { shell: true, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
