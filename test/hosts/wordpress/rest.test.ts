import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { APIResponse, Browser } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Document, minimal } from '../../unit/support/documents/minimal.js';
import { ensurePackages } from '../../support/debian-packages.js';
import { launchChromium, type Visit } from '../support/visit.js';
import { PACKAGES } from './installation.js';
import { visitAs } from './log-in.js';
import { startWordPress, type User, type WordPress } from './wordpress.js';

const gardener = (change = {}): string => JSON.stringify({ ...minimal(), ...change }, null, 2);
const second = gardener({ version: '2.0.0' });

/** What the site answers. */
interface Answer {
  readonly status: number;
  readonly body: { code?: string; revision: string; text?: string; by?: string; changed?: string; data: Data };
}
interface Data {
  readonly present: Answer['body'];
  readonly findings: readonly { path: string; message: string }[];
}

describe.skipIf(!ensurePackages(...PACKAGES))('what reads and saves documents of a WordPress', () => {
  let site: WordPress;
  let browser: Browser;
  const visits: Visit[] = [];

  beforeAll(async () => {
    browser = await launchChromium();
    site = await startWordPress('dist/self-assessment-wordpress.zip');
    return async () => {
      await browser.close();
      await site.stop();
    };
  });
  const file = () => `${site.files}/wp-content/uploads/self-assessment/gardener.json`;
  const stored = () => readFileSync(file(), 'utf8');
  beforeEach(() => {
    mkdirSync(`${site.files}/wp-content/uploads/self-assessment`, { recursive: true });
    writeFileSync(file(), gardener());
  });
  afterEach(async () => {
    for (const { close } of visits.splice(0)) await close();
    site.forget();
  });

  /** Asks as one of the users, as the pages of the administration do. */
  async function as(user: User) {
    const seen = await visitAs(user, '/wp-admin/profile.php', site, browser);
    visits.push(seen);
    const { request } = seen.page;
    const nonce = await (await request.get(`${site.origin}/wp-admin/admin-ajax.php?action=rest-nonce`)).text();
    const url = (id: string) => `${site.origin}/wp-json/self-assessment/v1/positions/${id}`;
    const headers = { 'X-WP-Nonce': nonce };
    const read = async (answer: APIResponse): Promise<Answer> => ({
      status: answer.status(),
      body: (await answer.json()) as Answer['body'],
    });
    return {
      get: async (id = 'gardener') => read(await request.get(url(id), { headers })),
      put: async (text: string, revision: string, id = 'gardener', own = headers as Record<string, string>) =>
        read(await request.put(url(id), { headers: own, data: { text, revision } })),
    };
  }

  it('gives the text as it is stored, and takes another in its place', async () => {
    const editor = await as('editor');
    const { body } = await editor.get();
    expect(body).toMatchObject({ id: 'gardener', text: gardener(), by: '' });
    const before = Date.now();
    const saved = await editor.put(second, body.revision);
    expect([saved.status, saved.body.by, stored()]).toEqual([200, 'editor', second]);
    // It is told in whole seconds, by a clock of files that lags behind by some milliseconds.
    const changed = Date.parse(saved.body.changed ?? '');
    expect(changed).toBeGreaterThan(before - 2000);
    expect(changed).toBeLessThanOrEqual(Date.now());
    expect(saved.body.revision).not.toBe(body.revision);
    expect(site.options('self\\_assessment\\_versions\\_%')).toEqual(['self_assessment_versions_gardener']);
  });

  it('keeps the last twenty versions, so that who saves often does not push out what was there before', async () => {
    const editor = await as('editor');
    let { revision } = (await editor.get()).body;
    for (let version = 2; version <= 24; version++)
      ({ revision } = (await editor.put(gardener({ version: `${version}.0.0` }), revision)).body);
    const { page } = visits[0] ?? {};
    await page?.goto(`${site.origin}/wp-admin/options-general.php?page=self-assessment`);
    const names = await page
      ?.locator('button[aria-label^="Restore"]')
      .evaluateAll((buttons) => buttons.map((button) => button.ariaLabel ?? ''));
    expect(names?.map((name) => Number(/Version (\d+)/.exec(name)?.[1]))).toEqual(
      Array.from({ length: 20 }, (_, index) => 23 - index),
    );
  });

  it('keeps what somebody else has saved, and says who and when', async () => {
    const [admin, editor] = [await as('admin'), await as('editor')];
    const { revision } = (await editor.get()).body;
    await admin.put(second, revision);
    const refused = await editor.put(gardener({ version: '3.0.0' }), revision);
    expect([refused.status, refused.body.code]).toEqual([409, 'self_assessment_changed']);
    const { present } = refused.body.data;
    expect([present.text, present.by, stored()]).toEqual([second, 'admin', second]);
    expect((await editor.put(gardener({ version: '3.0.0' }), present.revision)).status).toBe(200);
  });

  it('says that a document has been deleted, and by whom', async () => {
    const [admin, editor] = [await as('admin'), await as('editor')];
    const { revision } = (await editor.get()).body;
    const { page } = visits[0] ?? {};
    await page?.goto(`${site.origin}/wp-admin/options-general.php?page=self-assessment&view=delete&position=gardener`);
    await page?.getByRole('button', { name: 'Delete', exact: true }).click();
    await page?.getByRole('status').getByText('was deleted').waitFor();
    expect((await admin.get()).status).toBe(404);
    const { status, body } = await editor.put(second, revision);
    expect([status, body.data.present.by, body.data.present.text]).toEqual([409, 'admin', undefined]);
    expect((await editor.put(second, '')).status).toBe(200);
    expect(stored()).toBe(second);
  });

  it('replaces nothing that was not seen: neither another position nor an example', async () => {
    const editor = await as('editor');
    expect((await editor.put(second, '')).status).toBe(409);
    const example = gardener({ id: 'scs-iac-architect' });
    expect((await editor.put(example, '', 'scs-iac-architect')).status).toBe(409);
    expect((await editor.get('scs-iac-architect')).status).toBe(404);
    const added = await editor.put(gardener({ id: 'winegrower' }), '', 'winegrower');
    expect([added.status, added.body.by]).toEqual([200, 'editor']);
    expect(stored()).toBe(gardener());
  });

  it('refuses what pages could not show, with a sentence and a place', async () => {
    const editor = await as('editor');
    const { revision } = (await editor.get()).body;
    const outOfOrder: Document = minimal();
    outOfOrder.questions[0].options.reverse();
    const faulty: readonly (readonly [text: string, path: string, words: string, id?: string])[] = [
      [JSON.stringify(outOfOrder), '$.questions[0].options', 'Pages could not show the document'],
      ['{', '', 'not valid JSON'],
      [gardener().replace('Gardener', 'TODO'), '$.title', 'replace each TODO'],
      [gardener({ id: 'winegrower' }), '$.id', 'another id'],
      [gardener({ id: 'Gardener' }), '$.id', 'lower-case letters', 'Gardener'],
    ];
    for (const [text, path, words, id] of faulty) {
      const { status, body } = await editor.put(text, revision, id);
      expect([status, body.code], text.slice(0, 40)).toEqual([422, 'self_assessment_faulty']);
      expect(body.data.findings[0]?.path.startsWith(path)).toBe(true);
      expect(body.data.findings[0]?.message).toContain(words);
    }
    expect(stored()).toBe(gardener());
  });

  it('answers those alone who may manage documents, and to their own pages', async () => {
    const [author, editor] = [await as('author'), await as('editor')];
    expect((await author.get()).status).toBe(403);
    expect((await author.put(second, '')).status).toBe(403);
    const { revision } = (await editor.get()).body;
    expect((await editor.put(second, revision, 'gardener', {})).status).toBe(401);
    expect((await editor.put(second, revision, 'gardener', { 'X-WP-Nonce': 'expired' })).status).toBe(403);
    const nobody = await fetch(`${site.origin}/wp-json/self-assessment/v1/positions/gardener`);
    expect(nobody.status).toBe(401);
    expect(stored()).toBe(gardener());
  });

  it('finds no complaint of PHP in the log', () => {
    expect(site.complaints()).toEqual([]);
  });
});
