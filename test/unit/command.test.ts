import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runCommand } from './support/run-command.js';

const version = (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;

describe('the command', () => {
  test.each([['--help'], ['-h'], ['check', '--help']])('helps when asked to: %s %s', async (...args) => {
    const { status, stdout, stderr } = await runCommand(args);
    expect(status).toBe(0);
    for (const name of ['check', 'new', 'jobposting', 'schema'])
      expect(stdout).toContain(`self-assessment-element ${name}`);
    expect(stderr).toBe('');
  });

  test('shows the same help as an error when it is called with nothing', async () => {
    const help = await runCommand(['--help']);
    expect(await runCommand([])).toEqual({ status: 2, stdout: '', stderr: help.stdout });
  });

  test('names its version', async () => {
    expect(await runCommand(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('prints the schema', async () => {
    const { status, stdout } = await runCommand(['schema']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(readFileSync('src/model/document/position.schema.json', 'utf8')));
  });

  test.each([
    ['an unknown command', ['chek'], 'chek'],
    ['a name of every object', ['constructor'], 'constructor'],
    ['an unknown option', ['check', '--fast'], "Unknown option '--fast'. See --help.\n"],
    ['an option without its value', ['new', '--id'], '--id'],
    ['an argument that has no place', ['schema', 'x.json'], 'x.json'],
    ['a file that is not there', ['check', 'no-such-file.json'], 'There is no file no-such-file.json.\n'],
    ['a folder', ['jobposting', 'src'], 'src'],
    ['two files where one belongs', ['new', 'a.txt', 'b.txt'], 'one file'],
    ['two documents where one belongs', ['jobposting', 'a.json', 'b.json'], 'one document'],
  ])('refuses %s', async (_name, args, message) => {
    const { status, stdout, stderr } = await runCommand(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});
