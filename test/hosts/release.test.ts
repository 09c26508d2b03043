import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WORDS } from '../support/words.js';
import { page } from './pages/html.js';
import { expectQuiet, useIt, visit } from './pages/journey.js';
import { startSite } from './pages/site.js';
import { startVisitor } from './pages/visitors.js';
import { ensurePackages } from '../support/debian-packages.js';
import { launchChromium, visit as visitWith } from './support/visit.js';
import { PACKAGES } from './wordpress/installation.js';
import { startWordPress } from './wordpress/wordpress.js';

describe('the files of a release, in a folder of their own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'release-files-'));
  const read = (name: string) => readFileSync(join(folder, name));
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

  beforeAll(() => {
    execFileSync(process.execPath, ['scripts/release-files.mjs', folder]);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('have the sums that stand beside them', () => {
    execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: folder });
  });

  it('are what was built and tested', () => {
    const tested = ['self-assessment.js', 'self-assessment-without-position.js', 'self-assessment-wordpress.zip'];
    for (const name of tested) expect(read(name).equals(readFileSync(`dist/${name}`)), name).toBe(true);
  });

  it('say what is inside', () => {
    const bill = JSON.parse(read('sbom.cdx.json').toString()) as {
      metadata: { component: { name: string; version: string } };
      components: { name: string }[];
    };
    expect(bill.metadata.component).toMatchObject({ name: 'self-assessment-element', version });
    const names = bill.components.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['lit', '@lit/localize', 'jsonc-parser']));
    expect(names).not.toContain('vitest');
  });

  it('make a page, with the fingerprint that comes with them', async () => {
    const { files } = JSON.parse(read('integrity.json').toString()) as { files: Record<string, string> };
    const [site, visitor] = await Promise.all([startSite(), startVisitor('chromium')]);
    site.put('/release.js', { content: read('self-assessment.js'), type: 'text/javascript' });
    const script = `<script src="/release.js" integrity="${files['self-assessment.js']}" crossorigin="anonymous" defer></script>`;
    try {
      await visit(visitor, site.page(page({ script })));
      await useIt(visitor);
      await expectQuiet(visitor);
    } finally {
      await Promise.all([site.close(), visitor.close()]);
    }
  });

  it.skipIf(!ensurePackages(...PACKAGES))('make a WordPress with a self-assessment', { timeout: 120_000 }, async () => {
    const [wordpress, browser] = await Promise.all([
      startWordPress(join(folder, 'self-assessment-wordpress.zip')),
      launchChromium(),
    ]);
    try {
      const content = '[self_assessment position="scs-product-owner-container"]';
      const { page: shown, problems } = await visitWith(
        browser,
        wordpress.save({ as: 'author', slug: 'job', content }).url,
      );
      await shown.getByRole('button', { name: WORDS.en.start, exact: true }).click();
      await shown.getByRole('radio').first().waitFor();
      expect([...problems, ...wordpress.complaints()]).toEqual([]);
    } finally {
      await Promise.all([browser.close(), wordpress.stop()]);
    }
  });

  it('make a package that a bundler takes, and a command', () => {
    const installed = join(folder, 'site', 'node_modules', 'self-assessment-element');
    mkdirSync(join(installed, '..', '@lit'), { recursive: true });
    mkdirSync(installed);
    execFileSync('tar', ['-xzf', `self-assessment-element-${version}.tgz`, '-C', installed, '--strip-components=1'], {
      cwd: folder,
    });
    for (const name of ['lit', '@lit/localize', 'jsonc-parser'])
      symlinkSync(resolve('node_modules', name), join(installed, '..', name));
    writeFileSync(join(folder, 'site', 'site.js'), "import 'self-assessment-element';");

    const vite = resolve('node_modules/vite/bin/vite.js');
    writeFileSync(join(folder, 'site', 'index.html'), '<script type="module" src="/site.js"></script>');
    execFileSync(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: join(folder, 'site') });
    const command = join(installed, 'bin', 'self-assessment-element.mjs');
    expect(execFileSync(process.execPath, [command, '--help'], { encoding: 'utf8' })).toContain('check');
  });
});

it('files that were built for another version are not offered', () => {
  const folder = mkdtempSync(join(tmpdir(), 'release-files-'));
  try {
    for (const part of ['dist', 'scripts', 'node_modules']) symlinkSync(resolve(part), join(folder, part));
    writeFileSync(join(folder, 'package.json'), '{ "version": "9.9.9" }');
    const run = () => execFileSync(process.execPath, ['scripts/release-files.mjs'], { cwd: folder, stdio: 'pipe' });
    expect(run).toThrow('package.json 9.9.9: run `npm run build`');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
