import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page } from '../pages/html.js';
import { ask, expectQuiet, inPage, useIt, visit } from '../pages/journey.js';
import { type Site, startSite } from '../pages/site.js';
import { startVisitor, type Visitor } from '../pages/visitors.js';
import { htmlBlocks } from './recipes.js';

describe('plain HTML, as the README has it', () => {
  const [, tags = '', shown = '', placeholder = ''] = htmlBlocks('README.md');
  /** The recipe, with the fingerprint that people copy from the list of the release. */
  const integrity = () => shown.replace('sha384-…', fingerprintOf('self-assessment.js'));
  let site: Site;
  let visitor: Visitor;

  beforeAll(async () => {
    [site, visitor] = await Promise.all([startSite(), startVisitor('chromium')]);
  });
  afterAll(async () => {
    await Promise.all([site.close(), visitor.close()]);
  });

  it.each([
    ['needs two tags', () => '', tags],
    ['may have a fingerprint', integrity, tags.replace(/^<script.*\n/, '')],
    ['may have a placeholder instead', integrity, placeholder],
  ])('%s', async (_what, script, body) => {
    await visit(visitor, site.page(page({ script: script(), body })));
    expect(await ask(visitor, 'text', '[part~=primary]')).toBe('Starten');
    await useIt(visitor);
    await expectQuiet(visitor);
  });

  it.each([
    ['tag', tags],
    ['placeholder', `${tags.replace(/\n[^]*/, '\n')}${placeholder}`],
  ])('keeps the text inside where an editor wraps the %s into a paragraph', async (_what, written) => {
    const body = written.replace(/<(self-assessment|div)[^]*<\/\1>/, '<p>$&</p>');
    expect(body).toContain('</p>');
    await visit(visitor, site.page(page({ script: '', body })));
    const seen = () =>
      [...document.querySelectorAll<HTMLElement>('main a')].map((link) => [
        link.parentElement!.localName,
        link.checkVisibility(),
      ]);
    expect(await inPage(visitor, seen)).toEqual([['self-assessment', false]]);
  });
});

function fingerprintOf(name: string): string {
  const { files } = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as { files: Record<string, string> };
  return files[name] ?? '';
}
