import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { notes, unreleased, withRelease } from '../../scripts/changelog.mjs';

/** What a release reads and writes. */
const FILES = ['package.json', 'package-lock.json', 'CHANGELOG.md', 'src/version.ts', 'scripts'];
const BEFORE = '0.9.3';
/** In place of everything that must hold: it succeeds where the version has arrived everywhere. */
const HOLDS = `node -e "process.exit(require('./package.json').version === require('./package-lock.json').version ? 0 : 1)"`;

let folder: string;

const run = (command: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  return { status, said: stdout + stderr };
};
const git = (...args: string[]) => run('git', ...args).said.trim();
const release = (version: string) => run(process.execPath, 'scripts/release.mjs', version);
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const write = (file: string, text: string) => {
  writeFileSync(join(folder, file), text);
};
const commit = () => git('commit', '--quiet', '--all', '--message', 'Change something');

/** A copy of the project at a version of its own, in which `npm test` does not take an hour. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
  for (const file of FILES) cpSync(file, join(folder, file), { recursive: true });
  const packageJson = JSON.parse(read('package.json')) as { version: string; scripts: Record<string, string> };
  const lock = JSON.parse(read('package-lock.json')) as { version: string; packages: { '': { version: string } } };
  const versionBefore = packageJson.version;
  packageJson.version = lock.version = lock.packages[''].version = BEFORE;
  packageJson.scripts = { test: HOLDS };
  write('package.json', JSON.stringify(packageJson, null, 2));
  write('package-lock.json', JSON.stringify(lock, null, 2));
  write('src/version.ts', read('src/version.ts').replace(versionBefore, BEFORE));
  write(
    'CHANGELOG.md',
    '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- Pears.\n\n## [0.9.3] - 2026-01-02\n\n- Apples.\n',
  );
  git('init', '--quiet', '--initial-branch', 'main');
  git('config', 'user.name', 'Somebody');
  git('config', 'user.email', 'somebody@example.org');
  git('add', '.');
  commit();
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('a release', () => {
  test.each(['0.9.4', '0.10.0', '1.0.0'])(
    '%s of 0.9.3 is written everywhere, dated, committed and tagged',
    (version) => {
      expect(release(version)).toMatchObject({ status: 0 });

      expect(JSON.parse(read('package.json'))).toMatchObject({ version });
      expect(JSON.parse(read('package-lock.json'))).toMatchObject({ version, packages: { '': { version } } });
      expect(read('src/version.ts')).toContain(`VERSION = '${version}'`);
      expect(read('CHANGELOG.md')).toMatch(
        new RegExp(`Unreleased\\]\\n\\n## \\[${version}\\] - \\d{4}-\\d\\d-\\d\\d\\n`),
      );
      expect(notes(read('CHANGELOG.md'), version)).toBe('### Added\n\n- Pears.');

      expect(git('status', '--porcelain')).toBe('');
      expect(git('describe', '--exact-match')).toBe(`v${version}`);
      expect(git('log', '-1', '--format=%s')).toBe(`Release ${version}`);
      expect(git('show', '--name-only', '--format=').split('\n').sort()).toEqual([
        'CHANGELOG.md',
        'package-lock.json',
        'package.json',
        'src/version.ts',
      ]);
    },
  );

  test.each([
    ['a version that is not next', '0.11.0', () => undefined, /does not follow 0\.9\.3: 0\.9\.4, 0\.10\.0, 1\.0\.0/],
    ['the version that there is', BEFORE, () => undefined, /does not follow/],
    ['no version', '', () => undefined, /does not follow/],
    ['what is no version', 'v0.10.0', () => undefined, /does not follow/],
    [
      'a change that is not committed',
      '0.10.0',
      () => {
        write('package.json', `${read('package.json')}\n`);
      },
      /not committed/,
    ],
    [
      'a new file that is not committed',
      '0.10.0',
      () => {
        write('new.txt', '');
      },
      /not committed/,
    ],
    ['a tag that exists', '0.10.0', () => git('tag', 'v0.10.0'), /tag v0\.10\.0 exists/],
    [
      'nothing to say',
      '0.10.0',
      () => {
        write('CHANGELOG.md', read('CHANGELOG.md').replace('- Pears.\n', ''));
        commit();
      },
      /nothing under "Unreleased"/,
    ],
  ])('is refused for %s, and nothing changes', (_what, version, prepare, reason) => {
    prepare();
    const [before, tags] = [git('status', '--porcelain'), git('tag')];
    const head = git('rev-parse', 'HEAD');

    const { status, said } = release(version);

    expect(status).toBe(1);
    expect(said).toMatch(reason);
    expect([git('status', '--porcelain'), git('tag'), git('rev-parse', 'HEAD')]).toEqual([before, tags, head]);
  });

  test('whose tests fail leaves everything as it was', () => {
    write('package.json', read('package.json').replace(JSON.stringify(HOLDS), '"exit 1"'));
    commit();
    const head = git('rev-parse', 'HEAD');

    expect(release('0.10.0')).toMatchObject({ status: 1 });

    expect([git('status', '--porcelain'), git('tag'), git('rev-parse', 'HEAD')]).toEqual(['', '', head]);
  });
});

describe('the changelog', () => {
  test('of this project has sections that a release can work with', () => {
    const changelog = readFileSync('CHANGELOG.md', 'utf8');
    expect(notes(withRelease(changelog, '9.9.9', '2030-01-01'), '9.9.9')).toContain(unreleased(changelog));
  });

  test('has no section of a version that was not released', () => {
    expect(() => notes('## [Unreleased]\n', '0.1.0')).toThrow('no section for 0.1.0');
  });
});
