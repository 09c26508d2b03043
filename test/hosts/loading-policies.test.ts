import { readFileSync } from 'node:fs';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FALLBACK, page } from './pages/html.js';
import { ask, beginIt, click, expectQuiet, inPage, useIt, visit } from './pages/journey.js';
import { type Site, startSite } from './pages/site.js';
import { ENGINES, startVisitor, type Visitor } from './pages/visitors.js';

const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'";
const TRUSTED = `${STRICT}; require-trusted-types-for 'script'`;

/** Policies of pages, under which everything works. */
const POLICIES: Record<string, string> = {
  strict: STRICT,
  'strict, with Trusted Types': `${TRUSTED}; trusted-types lit-html`,
  'strict, with Trusted Types of any name': TRUSTED,
  'of nonces': "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; style-src 'nonce-abc'; base-uri 'none'",
  'without forms, frames and base': `${STRICT}; form-action 'none'; frame-ancestors 'none'; base-uri 'none'`,
};

const other = '<other-widget></other-widget>';

describe.each(ENGINES)('content security policies, in %s', (engine) => {
  let site: Site;
  let visitor: Visitor;

  beforeAll(async () => {
    [site, visitor] = await Promise.all([startSite(), startVisitor(engine)]);
    site.put('/position.json', { content: readFileSync('demo/positions/scs-iac-architect.json') });
    site.put('/other-widget.js', { content: await otherWidget(), type: 'text/javascript' });
  });
  afterAll(async () => {
    await Promise.all([site.close(), visitor.close()]);
  });

  const open = (policy: string, parts = {}) =>
    site.page(page(parts).replaceAll('<script ', '<script nonce="abc" '), { 'content-security-policy': policy });

  it.each(Object.entries(POLICIES))('works under a policy that is %s', async (_name, policy) => {
    await visit(visitor, open(policy));
    await useIt(visitor);
    // Firefox shows downloads in a panel that takes the keyboard away from the page.
    for (const index of engine === 'firefox' ? [2] : [1, 2])
      await click(visitor, '.summary-actions .actions button', index);
    await expectQuiet(visitor);
  });

  it.each([
    ['can be used where the policy lets it load a position', `${STRICT}; connect-src 'self'`, 'intro'],
    ['leaves the fallback where the policy lets it load nothing', STRICT, 'error'],
  ])('%s', async (_name, policy, step) => {
    const body = `<self-assessment src="/position.json">${FALLBACK}</self-assessment>`;
    await visit(visitor, open(policy, { body }));
    await expect.poll(() => ask(visitor, 'step')).toBe(step);
    if (step === 'intro') await beginIt(visitor);
    else expect(await inPage(visitor, () => document.querySelector('#fallback')!.checkVisibility())).toBe(true);
  });

  it('works beside another library with Lit in it where the policy allows duplicates', async () => {
    for (const script of ['/other-widget.js', '/self-assessment.js']) {
      const second = script === '/other-widget.js' ? '/self-assessment.js' : '/other-widget.js';
      const tags = `<script src="${script}"></script><script src="${second}"></script>`;
      const url = open(`${TRUSTED}; trusted-types lit-html 'allow-duplicates'`, {
        script: tags,
        body: `${other}<self-assessment></self-assessment>`,
      });
      await visit(visitor, url);
      await useIt(visitor);
      expect(await inPage(visitor, () => document.querySelector('other-widget')!.shadowRoot!.textContent)).toBe(
        'Other',
      );
      const seen = await ask(visitor, 'seen');
      // Lit, in the way it is built for developers, complains of the other copy.
      expect(seen.filter((line) => !/^warn: (Lit|Multiple versions of Lit) /.test(line))).toEqual([]);
    }
  });

  it.each([
    [
      'the policy allows one Lit and another one was first',
      `${TRUSTED}; trusted-types lit-html`,
      '<script src="/other-widget.js"></script>',
    ],
    ["Trusted Types do not know Lit's policy", `${TRUSTED}; trusted-types dompurify`, ''],
    ['Trusted Types are forbidden', `${TRUSTED}; trusted-types 'none'`, ''],
    ['the policy forbids the script', "default-src 'none'; script-src 'none'", ''],
  ])('leaves the fallback where %s', async (_name, policy, before) => {
    const script = `${before}<script src="/self-assessment.js"></script>`;
    await visitor.goto(open(policy, { script, body: `${other}<self-assessment>${FALLBACK}</self-assessment>` }));
    expect(await inPage(visitor, () => document.querySelector('self-assessment')!.shadowRoot)).toBeNull();
    expect(await inPage(visitor, () => document.querySelector('#fallback')!.checkVisibility())).toBe(true);
  });
});

async function otherWidget(): Promise<string> {
  const lib = { entry: 'test/hosts/pages/other-widget.js', formats: ['iife' as const], name: 'other' };
  const result = await build({ configFile: false, logLevel: 'warn', build: { write: false, lib } });
  const [bundle] = [result].flat();
  if (!bundle || !('output' in bundle)) throw new Error('The other widget could not be built.');
  return bundle.output[0].code;
}
