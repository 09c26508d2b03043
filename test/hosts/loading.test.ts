import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { ELEMENT, page, type PageParts } from './pages/html.js';
import { ask, beginIt, expectQuiet, inPage, useIt, visit } from './pages/journey.js';
import { builtScript, type Site, startSite } from './pages/site.js';
import { ENGINES, startVisitor, type Visitor } from './pages/visitors.js';

const JAVASCRIPT = 'text/javascript';
const tag = (attributes = '', src = '/self-assessment.js') => `<script src="${src}" ${attributes}></script>`;
const german = { html: 'lang="de"' };

/** Where and how a page loads the script. */
const WAYS: Record<string, PageParts> = {
  'in the head': { script: tag() },
  'in the head, deferred': { script: tag('defer') },
  'in the head, whenever it comes': { script: tag('async') },
  'in the head, as a module': { script: tag('type="module"') },
  'in the head, as a module, whenever it comes': { script: tag('type="module" async') },
  'right before the element': { script: '', body: tag() + ELEMENT },
  'right after the element': { script: '', body: ELEMENT + tag() },
  'at the end': { script: '', body: `${ELEMENT}<footer></footer>${tag()}` },
  'at the end, as a module': { script: '', body: `${ELEMENT}<footer></footer>${tag('type="module"')}` },
  twice: { script: tag() + tag('defer') },
  'as a script and as a module': { script: tag('defer') + tag('type="module"') },
  'three times, under other addresses': {
    script: tag('async', '/self-assessment.js?a') + tag('defer') + tag('', '/self-assessment.js?b'),
  },
  'later, by a script': {
    script: `<script>addEventListener('load', () => {
        const script = document.createElement('script'); script.src = '/self-assessment.js'; document.head.append(script) })</script>`,
  },
  'later, by a consent tool that kept it back': {
    script: `${tag('type="text/plain" data-category="functional"')}<script>addEventListener('load', () => {
        const old = document.querySelector('[type="text/plain"]'); const script = document.createElement('script');
        script.src = old.src; old.replaceWith(script) })</script>`,
  },
  'by Rocket Loader, which renames the types and runs all scripts when the page is there': {
    script: `<script type="0a1b2c-text/javascript" src="/self-assessment.js" defer></script><script>addEventListener('load', () => {
        for (const old of document.querySelectorAll('script[type^="0a1b2c-"]')) {
          const script = document.createElement('script'); script.src = old.src; old.before(script); old.remove() }
        for (const late of ['readystatechange', 'DOMContentLoaded']) document.dispatchEvent(new Event(late)) })</script>`,
  },
  'by an optimiser that writes it into the page': { script: `<script>${builtScript()}</script>` },
};

describe.each(ENGINES)('the script, in %s', (engine) => {
  let site: Site;
  let visitor: Visitor;

  beforeAll(async () => {
    [site, visitor] = await Promise.all([startSite(), startVisitor(engine)]);
  });
  afterAll(async () => {
    await Promise.all([site.close(), visitor.close()]);
  });

  it.each(Object.entries(WAYS))('works when it is loaded %s', async (_name, parts) => {
    await visit(visitor, site.page(page({ ...german, ...parts })));
    expect(await ask(visitor, 'text', '[part~=primary]')).toBe('Starten');
    await beginIt(visitor);
    await expectQuiet(visitor);
  });

  it.each([
    ['on lines of their own', '\n', ''],
    ['without a line between', '', ''],
    ['in strict mode', '\n', '"use strict";'],
  ])('works between other scripts that lack semicolons, %s', async (_name, between, first) => {
    const parts = [
      `${first}window.before = function () { return 1 }`,
      builtScript(),
      '(function () { window.after = true })()',
    ];
    const src = new URL(site.put('/all.js', { content: parts.join(between), type: JAVASCRIPT })).pathname;
    await visit(visitor, site.page(page({ script: tag('defer', src) })));
    expect(await visitor.evaluate('[typeof before, after]')).toEqual(['function', true]);
    await beginIt(visitor);
    await expectQuiet(visitor);
  });

  it('leaves no names of its own on the page', async () => {
    const before = '<script>var before = new Set(Object.getOwnPropertyNames(window).concat("before"))</script>';
    await visit(visitor, site.page(page({ script: before + tag() })));
    await useIt(visitor);
    const names = await visitor.evaluate<string[]>(
      'Object.getOwnPropertyNames(window).filter((name) => !before.has(name))',
    );
    // What the driver of Firefox leaves there.
    expect(names.filter((name) => !name.startsWith('__pw'))).toEqual([]);
  });

  it('works after the minifier of older sites', async () => {
    const args = ['node_modules/uglify-es/bin/uglifyjs', 'dist/self-assessment.js', '--compress', '--mangle'];
    const content = execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 24, stdio: 'pipe' });
    const src = new URL(site.put('/minified.js', { content, type: JAVASCRIPT })).pathname;
    await visit(visitor, site.page(page({ ...german, script: tag('', src) })));
    await useIt(visitor);
    await expectQuiet(visitor);
  });

  it('works on a page without quotation marks and closing tags', async () => {
    const html = `<!doctype html><html lang=de><title>Eine Stelle</title><script src=/watch.js></script><script async src=/self-assessment.js></script><h1>Eine Stelle</h1><self-assessment heading-level=3></self-assessment>`;
    await visit(visitor, site.page(html));
    await beginIt(visitor);
    await expectQuiet(visitor);
  });

  it.each([
    ['in an old encoding', 'text/html; charset=iso-8859-1'],
    ['without any encoding', 'text/html'],
  ])('keeps its umlauts on a page %s', async (_name, type) => {
    const html = page(german).replace('<meta charset="utf-8">', '');
    await visit(visitor, site.put('/old', { content: Buffer.from(html, 'latin1'), type }));
    expect(await visitor.evaluate('document.characterSet')).toBe('windows-1252');
    await useIt(visitor);
    const text = await ask(visitor, 'text');
    expect(text).toMatch(/[äöüß]/);
    expect(text).not.toMatch(/[ÃÂâ€\ufffd]/);
    expect(decodeURIComponent(await ask(visitor, 'mail'))).toMatch(/Grüße[^]*$/);
    await expectQuiet(visitor);
  });

  it('lets the first of two versions win, and says so', async () => {
    const other = builtScript().replaceAll(packageJson.version, '0.0.9');
    const src = new URL(site.put('/other-version.js', { content: other, type: JAVASCRIPT })).pathname;
    const version = () => visitor.evaluate("customElements.get('self-assessment').version");
    for (const [first, second, wins] of [
      ['/self-assessment.js', src, packageJson.version],
      [src, '/self-assessment.js', '0.0.9'],
    ] as const) {
      await visit(visitor, site.page(page({ script: tag('', first) + tag('', second) })));
      expect(await version()).toBe(wins);
      await beginIt(visitor);
      const [warning, ...others] = await ask(visitor, 'seen');
      expect(others).toEqual([]);
      expect(warning).toMatch(/^warn: <self-assessment>/);
      for (const named of [packageJson.version, '0.0.9']) expect(warning).toContain(named);
    }
  });

  it('works from another site, with its fingerprint', async () => {
    const script = builtScript();
    const { files } = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as { files: Record<string, string> };
    const fingerprint = files['self-assessment.js'];
    const other = await startSite();
    const src = other.put('/shared.js', {
      content: script,
      type: JAVASCRIPT,
      headers: { 'access-control-allow-origin': '*' },
    });
    try {
      await visit(
        visitor,
        site.page(page({ script: tag(`defer crossorigin="anonymous" integrity="${fingerprint}"`, src) })),
      );
      await beginIt(visitor);
      await expectQuiet(visitor);
    } finally {
      await other.close();
    }
  });

  it('works from a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'page-'));
    try {
      writeFileSync(join(folder, 'self-assessment.js'), builtScript());
      writeFileSync(join(folder, 'watch.js'), readFileSync('test/hosts/pages/watch.js'));
      writeFileSync(join(folder, 'page.html'), page(german).replaceAll('src="/', 'src="'));
      await visitor.goto(pathToFileURL(join(folder, 'page.html')).href);
      await ask(visitor, 'ready');
      await useIt(visitor);
      await expectQuiet(visitor);
      await ask(visitor, 'forget');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('asks for nothing once it is there', async () => {
    await visit(visitor, site.page(page()));
    await useIt(visitor);
    const loaded = await inPage(visitor, () =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    );
    expect(loaded.filter((path) => path !== '/favicon.ico').sort()).toEqual(['/self-assessment.js', '/watch.js']);
    expect(await inPage(visitor, () => [document.cookie, localStorage.length, sessionStorage.length])).toEqual([
      '',
      0,
      1,
    ]);
  });
});
