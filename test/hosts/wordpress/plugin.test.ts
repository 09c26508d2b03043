import { strFromU8, unzipSync } from 'fflate';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { ensurePackages } from '../../support/debian-packages.js';

const PLUGIN = 'integrations/wordpress/self-assessment';
const ZIP = 'dist/self-assessment-wordpress.zip';
const BUILT = [
  ...['self-assessment-without-position.js', 'self-assessment-editor.js'],
  ...['check-document.js', 'position.schema.json', 'LICENSES.txt'],
];
const sources = readdirSync(PLUGIN, { recursive: true, encoding: 'utf8' });

describe('the zip of the WordPress plugin', () => {
  const files = unzipSync(readFileSync(ZIP));
  const content = (path: string) => strFromU8(files[`self-assessment/${path}`] ?? new Uint8Array());

  it('holds the smaller script, the editor, the checker, all positions and every file of the plugin, and nothing else', () => {
    for (const name of BUILT) expect(content(name)).toBe(readFileSync(`dist/${name}`, 'utf8'));
    const positions = ['src/positions', 'demo/positions'].flatMap((folder) =>
      readdirSync(folder).filter((name) => name.endsWith('.json')),
    );
    const own = sources.filter((path) => path.includes('.'));
    const expected = [...BUILT, ...own, ...positions.map((name) => `positions/${name}`)];
    // The other German locales read what was written for one of two.
    const others =
      /^self-assessment\/languages\/self-assessment-de_(AT|CH|CH_informal)(\.mo|-self-assessment-\w+\.json)$/;
    expect(
      Object.keys(files)
        .filter((path) => !others.test(path))
        .sort(),
    ).toEqual(expected.map((path) => `self-assessment/${path}`).sort());
  });

  it('says du where WordPress does, and Sie where it does', () => {
    const translations = (locale: string) => content(`languages/self-assessment-${locale}.mo`);
    for (const locale of ['de_AT', 'de_CH_informal']) expect(translations(locale)).toBe(translations('de_DE'));
    expect(translations('de_CH')).toBe(translations('de_DE_formal'));
    expect(translations('de_DE')).toContain('Füge den Block');
    expect(translations('de_DE_formal')).toContain('Fügen Sie den Block');
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

describe('readme.txt of the WordPress plugin', () => {
  const readme = readFileSync(`${PLUGIN}/readme.txt`, 'utf8');
  const plugin = readFileSync(`${PLUGIN}/self-assessment.php`, 'utf8');
  const [head = '', ...sections] = readme.split(/^== (?=[^=])/m);
  const [name, ...rest] = head.trim().split('\n');
  const field = (of: string, label: string) => new RegExp(`^(?: \\* )?${label}: *(.+)$`, 'm').exec(of)?.[1];

  it('has the head that the plugin directory reads', () => {
    expect(name).toBe(`=== ${field(plugin, 'Plugin Name')} ===`);
    const labels = rest.filter((line) => line.includes(': ')).map((line) => line.split(':')[0]);
    expect(labels.slice(0, 8)).toEqual([
      'Contributors',
      'Tags',
      'Requires at least',
      'Tested up to',
      'Requires PHP',
      'Stable tag',
      'License',
      'License URI',
    ]);
    for (const label of ['Requires at least', 'Requires PHP', 'License', 'License URI'])
      expect(field(head, label)).toBe(field(plugin, label));
    // More of them, and a longer sentence, are cut off in the directory.
    expect(field(head, 'Tags')?.split(', ').length).toBeLessThanOrEqual(5);
    expect(rest.at(-1)?.length).toBeLessThanOrEqual(150);
  });

  it('names the newest version that it is tried with', () => {
    const tried = readFileSync('test/hosts/wordpress/newer.test.ts', 'utf8').matchAll(/^ +\['([\d.]+)', '\w+'\],$/gm);
    expect(field(head, 'Tested up to')).toBe([...tried].at(-1)?.[1]);
  });

  it('has sections that the plugin directory knows', () => {
    expect(sections.map((section) => section.slice(0, section.indexOf(' ==')))).toEqual([
      'Description',
      'Installation',
      'Frequently Asked Questions',
      'Changelog',
    ]);
  });

  it('names the attributes that the shortcode has', () => {
    const settings = /const SETTINGS = array\(([^]*?)\);/.exec(
      readFileSync(`${PLUGIN}/includes/settings.php`, 'utf8'),
    )?.[1];
    const names = [...(settings ?? '').matchAll(/'([\w-]+)' +=>/g)].map(([, key]) => key);
    expect(names.length).toBeGreaterThan(3);
    const shortcodes = [readme, readFileSync('integrations/wordpress/README.md', 'utf8')].map((text) => {
      const [, example = ''] = /^`?\[self_assessment (.+)\]`?$/m.exec(text) ?? [];
      return [...example.matchAll(/([\w-]+)="/g)].map(([, key]) => key).sort();
    });
    expect(shortcodes).toEqual([[...names].sort(), [...names].sort()]);
    expect([...readme.matchAll(/^\* `([\w-]+)`:/gm)].map(([, key]) => key).sort()).toEqual([...names].sort());
  });
});

describe.skipIf(!ensurePackages('php-cli', 'php-codesniffer'))('the sources of the WordPress plugin', () => {
  it('follow the coding standards, as far as PHP_CodeSniffer alone can tell', () => {
    const { stdout, status } = spawnSync('phpcs', ['-q', '--standard=integrations/wordpress/phpcs.xml'], {
      encoding: 'utf8',
    });
    expect([stdout.trim(), status]).toEqual(['', 0]);
  });

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

  it.each(['de_DE', 'de_DE_formal'])('are complete in %s', (locale) => {
    const po = `${PLUGIN}/languages/self-assessment-${locale}.po`;
    expect(execFileSync('msgattrib', ['--untranslated', po], { encoding: 'utf8' })).toBe('');
  });
});
