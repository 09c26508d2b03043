#!/usr/bin/env node
import { existsSync } from 'node:fs';

const command = new URL('../dist/command.js', import.meta.url);
// A closed pipe, as of `| head`, is no error of ours.
process.stdout.on('error', (error) => {
  if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EPIPE') throw error;
});
if (existsSync(command)) {
  const { run } = await import(command.href);
  process.exitCode = await run(process.argv.slice(2), process);
} else {
  console.error('This is a fresh clone: run "npm run build" first.');
  process.exitCode = 2;
}
