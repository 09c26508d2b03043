import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { ensurePackages } from '../../support/debian-packages.js';

const PLUGIN = 'integrations/wordpress/self-assessment';
const ZIP = 'dist/self-assessment-wordpress.zip';
const sources = readdirSync(PLUGIN, { recursive: true, encoding: 'utf8' });

describe('the zip of the WordPress plugin', () => {
  const files = unzipSync(readFileSync(ZIP));
  const content = (path: string) => strFromU8(files[`self-assessment/${path}`] ?? new Uint8Array());

  it('holds the built script, all positions and every file of the plugin', () => {
    expect(content('self-assessment.js')).toBe(readFileSync('dist/self-assessment.js', 'utf8'));
    const positions = ['src/positions', 'demo/positions'].flatMap((folder) => readdirSync(folder));
    const expected = [...sources.filter((path) => path.includes('.')), ...positions.map((name) => `positions/${name}`)];
    expect(Object.keys(files)).toEqual(expect.arrayContaining(expected.map((path) => `self-assessment/${path}`)));
  });

  it('says the version of the package', () => {
    expect(content('self-assessment.php')).toContain(` * Version:           ${packageJson.version}\n`);
    expect(content('readme.txt')).toContain(`\nStable tag: ${packageJson.version}\n`);
  });

  it('is the same each time it is packed', () => {
    const before = readFileSync(ZIP);
    execFileSync(process.execPath, ['scripts/build-wordpress-plugin.mjs'], {
      env: { ...process.env, TZ: 'Pacific/Auckland' },
    });
    expect(readFileSync(ZIP).equals(before)).toBe(true);
  });
});

describe.skipIf(!ensurePackages('php-cli'))('the sources of the WordPress plugin', () => {
  it.each(sources.filter((path) => path.endsWith('.php')))('parse: %s', (path) => {
    expect(execFileSync('php', ['-l', `${PLUGIN}/${path}`], { encoding: 'utf8' })).toContain('No syntax errors');
  });
});

describe.skipIf(!ensurePackages('gettext'))('the translations of the WordPress plugin', () => {
  it('are up to date', () => {
    const fresh = mkdtempSync(join(tmpdir(), 'plugin-'));
    cpSync(PLUGIN, fresh, { recursive: true });
    execFileSync(process.execPath, ['integrations/wordpress/update-translations.mjs', fresh], { stdio: 'ignore' });
    const languages = (folder: string) =>
      readdirSync(`${folder}/languages`).map((name) => [name, readFileSync(`${folder}/languages/${name}`, 'latin1')]);
    expect(languages(fresh)).toEqual(languages(PLUGIN));
    rmSync(fresh, { recursive: true });
  });

  it('are complete', () => {
    const po = `${PLUGIN}/languages/self-assessment-de_DE.po`;
    expect(execFileSync('msgattrib', ['--untranslated', po], { encoding: 'utf8' })).toBe('');
  });
});
