import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** The project of somebody who uses the package: a folder with their files, and what they have installed. */
export interface Project {
  /** Runs a command of an installed package. @throws with all it has said, if it fails. */
  run(command: string, ...args: string[]): string;
  read(file: string): string;
  delete(): void;
}

const COMMANDS: Readonly<Record<string, string>> = {
  node: '',
  tsc: 'node_modules/typescript/bin/tsc',
  vite: 'node_modules/vite/bin/vite.js',
};

/**
 * @param files Their content by their names.
 * @param installed The folders in our own `node_modules` by the names under which the project has them.
 */
export function makeProject(files: Record<string, string>, installed: Record<string, string>): Project {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  const place = (name: string) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    return path;
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(place(name), content);
  // Our own package lies there as npm would unpack it: beside Lit, not in the place where it was built.
  for (const file of ['package.json', 'dist'])
    cpSync(file, place(`node_modules/self-assessment-element/${file}`), { recursive: true });
  const common = { lit: 'lit', '@lit/localize': '@lit/localize', typescript: 'typescript', vite: 'vite' };
  for (const [name, source] of Object.entries({ ...common, ...installed }))
    symlinkSync(resolve('node_modules', source), place(`node_modules/${name}`));
  return {
    run: (command, ...args) => {
      const program = COMMANDS[command];
      if (program === undefined) throw new Error(`${command} is not installed.`);
      // Vitest says that this is a test; to whom uses the package it is not.
      const env = { ...process.env };
      delete env['NODE_ENV'];
      try {
        return execFileSync(process.execPath, [...(program ? [program] : []), ...args], {
          cwd: folder,
          env,
          encoding: 'utf8',
          stdio: 'pipe',
        });
      } catch (error) {
        const { stdout, stderr } = error as { stdout: string; stderr: string };
        throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`, { cause: error });
      }
    },
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    delete: () => rmSync(folder, { recursive: true }),
  };
}
