import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page } from '../pages/html.js';
import { ask, expectQuiet, useIt, visit } from '../pages/journey.js';
import { startSite, type Site } from '../pages/site.js';
import { startVisitor, type Visitor } from '../pages/visitors.js';
import { htmlBlocks } from './recipes.js';

describe('plain HTML, as the README has it', () => {
  const [, tags = '', integrity = '', placeholder = ''] = htmlBlocks('README.md');
  let site: Site;
  let visitor: Visitor;

  beforeAll(async () => {
    [site, visitor] = await Promise.all([startSite(), startVisitor('chromium')]);
  });
  afterAll(async () => {
    await Promise.all([site.close(), visitor.close()]);
  });

  it.each([
    ['needs two tags', '', tags],
    ['may have a fingerprint', integrity, tags.replace(/^<script.*\n/, '')],
    ['may have a placeholder instead', integrity, placeholder],
  ])('%s', async (_what, script, body) => {
    await visit(visitor, site.page(page({ script, body })));
    expect(await ask(visitor, 'text', '[part~=primary]')).toBe('Starten');
    await useIt(visitor);
    await expectQuiet(visitor);
  });

  it('has the fingerprint that was built', () => {
    const { files } = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as { files: Record<string, string> };
    expect(integrity).toContain(`integrity="${files['self-assessment.js']}"`);
  });
});
