import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { WORDS } from '../../support/words.js';
import { type Document, minimal } from '../../unit/support/documents/minimal.js';
import { ensurePackages } from '../../support/debian-packages.js';
import { launchChromium, takePictures, visit, type Visit } from '../support/visit.js';
import { PACKAGES } from './installation.js';
import { visitAs } from './log-in.js';
import { startWordPress, type User, type WordPress } from './wordpress.js';

const PAGE = '/wp-admin/options-general.php?page=self-assessment';
const WIDTHS = [1280, 390];

/** A document of the site in its first version, or changed. */
function gardener(change?: (document: Document) => void): string {
  const document = minimal();
  change?.(document);
  return JSON.stringify(document, null, 2);
}
const second = gardener((document) => Object.assign(document, { version: '2.0.0' }));
const outOfOrder = gardener((document) => document.questions[0].options.reverse());

describe.skipIf(!ensurePackages(...PACKAGES))('people who manage the positions of a WordPress', () => {
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
  const folder = () => `${site.files}/wp-content/uploads/self-assessment`;
  /** The documents that lie anywhere where uploads could end. */
  const stored = () =>
    readdirSync(`${site.files}/wp-content/uploads`, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.includes('.'),
    );
  beforeEach(() => {
    mkdirSync(folder(), { recursive: true });
  });
  afterEach(async () => {
    for (const { close } of visits.splice(0)) await close();
    site.setLocale('en_US');
    site.forget();
  });

  async function open(user: User = 'editor', path = PAGE): Promise<Page> {
    const seen = await visitAs(user, path, site, browser);
    visits.push(seen);
    return seen.page;
  }
  const publish = (text: string, id = 'gardener') => {
    writeFileSync(`${folder()}/${id}.json`, text);
  };
  const published = () => readFileSync(`${folder()}/gardener.json`, 'utf8');

  async function choose(page: Page, content: string | Buffer) {
    const buffer = typeof content === 'string' ? Buffer.from(content) : content;
    // Before its script has run, the page would send the file unseen, and leave all to the server.
    await page.waitForLoadState('load');
    await page.locator('input[type=file]').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer });
    await page.locator('#self-assessment-findings .notice').waitFor();
  }
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();
  const says = (page: Page, words: string | RegExp) => page.locator('#wpbody').getByText(words).first().waitFor();

  it('find the page from the list of plugins, and are told once where to go', async () => {
    const page = await open('admin', '/wp-admin/plugins.php');
    await says(page, 'add the first position of this site');
    await page.locator('tr[data-slug=self-assessment]').getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('heading', { name: 'Self-assessment', level: 1 }).waitFor();
    expect(await page.getByText('add the first position of this site').count()).toBe(0);
  });

  it.each(['admin', 'editor'] as const)('add a position as %s, look at it and use it', async (user) => {
    const page = await open(user);
    await says(page, 'There are none yet.');
    await choose(page, gardener());
    await says(page, 'This file can be added.');
    await press(page, 'Add');
    await page.getByRole('status').getByText('“Gardener” was added.').waitFor();
    expect(stored()).toEqual(['self-assessment/gardener.json']);
    await takePictures(page, `positions-added-${user}`, WIDTHS);

    await follow(page, 'Preview of “Gardener”');
    await page.locator('self-assessment').getByRole('button', { name: WORDS.en.start, exact: true }).waitFor();

    const { url } = site.save({ as: 'author', slug: 'own', content: '[self_assessment position="gardener"]' });
    const visitor = await visit(browser, url);
    await visitor.page.getByRole('button', { name: WORDS.en.start, exact: true }).click();
    await visitor.page.getByRole('radio').first().waitFor();
    expect(visitor.problems).toEqual([]);
    await visitor.close();
  });

  it('read every mistake before anything is sent', async () => {
    publish(gardener());
    const page = await open();
    await choose(page, outOfOrder);
    await says(page, /^Line \d+, column \d+, Question 1, statement 2, level: This must be higher/);
    await takePictures(page, 'positions-mistakes', WIDTHS);
    await press(page, 'Add');
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('notice-error');
    expect(published()).toBe(gardener());

    await choose(page, gardener().replace(',', ''));
    await says(page, /Line 2, .*comma is missing/);
    await choose(page, Buffer.from(`\uFEFF${gardener()}`, 'utf16le'));
    await says(page, /UTF-16/);
    await choose(page, Buffer.from('PK\x03\x04word/document.xml'));
    await says(page, /Word/);
    await choose(page, `[${gardener()}]`);
    await says(page, 'The file is a list.');
    await choose(page, gardener().replace('Gardener', 'TODO'));
    await says(page, /TODO/);
    await choose(page, second);
    await says(page, 'This file can be added.');
  });

  it('read them in German, as du and as Sie', async () => {
    publish(gardener());
    site.setLocale('de_DE');
    const page = await open('admin');
    await says(page, 'Füge den Block');
    await choose(page, outOfOrder);
    await says(page, /^Zeile \d+, Spalte \d+, Frage 1, Aussage 2, Stufe: Diese Stufe muss/);
    await takePictures(page, 'positions-german', WIDTHS);
    await page.goto(`${site.origin}/wp-admin/plugins.php`);
    await says(page, 'Wer über eine Bewerbung nachdenkt');
    // WordPress takes no language that it has no file of.
    copyFileSync(`${site.files}/wp-content/languages/de_DE.mo`, `${site.files}/wp-content/languages/de_DE_formal.mo`);
    site.setLocale('de_DE_formal');
    await page.goto(`${site.origin}${PAGE}`);
    await says(page, 'Fügen Sie den Block');
  });

  it.each([
    ['no JSON', '{', 'not valid JSON'],
    ['something else', '{"format": 2}', 'not a position document of format 1'],
    [
      'a way out of the folder',
      gardener().replace('"gardener"', '"../gardener"'),
      'must consist of lower-case letters',
    ],
    ['no address', gardener().replace('jobs@', 'jobs'), 'no valid e-mail address'],
    ['more than 2 MiB', gardener() + ' '.repeat(2 ** 21), 'larger than 2 MiB'],
    ['levels out of order', outOfOrder, '$.questions[0].options'],
    ['something to be written', gardener().replace('Gardener', 'TODO'), 'replace each TODO'],
  ])('cannot send %s past the browser', async (_what, content, reason) => {
    publish(gardener());
    const page = await open();
    const token = await page.locator('.self-assessment-upload [name=_wpnonce]').inputValue();
    const file = { name: 'whatever.php', mimeType: 'application/json', buffer: Buffer.from(content) };
    const answer = await page.request.post(`${site.origin}/wp-admin/admin-post.php`, {
      multipart: { action: 'self_assessment_upload', _wpnonce: token, document: file },
    });
    expect(await answer.text()).toContain(reason);
    expect(stored()).toEqual(['self-assessment/gardener.json']);
    expect(published()).toBe(gardener());
  });

  it('are asked before a document is replaced, told where it is shown, and can go back', async () => {
    publish(gardener());
    site.save({
      as: 'author',
      slug: 'by-shortcode',
      title: 'By shortcode',
      content: '[self_assessment position=”gardener”]',
    });
    const block = '<!-- wp:self-assessment/self-assessment {"position":"gardener other"} /-->';
    site.save({
      as: 'author',
      slug: 'by-block',
      title: 'By block',
      content: `<!-- wp:group --><div>${block}</div><!-- /wp:group -->`,
    });
    const page = await open();
    await choose(page, second);
    await press(page, 'Add');
    await page.getByRole('heading', { name: 'Replace “Gardener”?' }).waitFor();
    await says(page, 'Version 1.0.0 is there now; version 2.0.0 takes its place.');
    expect(await page.locator('.wrap').getByRole('link', { name: /^By/ }).allInnerTexts()).toEqual([
      'By block',
      'By shortcode',
    ]);
    await takePictures(page, 'positions-replace', WIDTHS);
    await follow(page, 'Cancel');
    expect(published()).toBe(gardener());

    await choose(page, second);
    await press(page, 'Add');
    await press(page, 'Replace');
    await page.getByRole('status').getByText('“Gardener” was replaced.').waitFor();
    expect(published()).toBe(second);

    await page.getByText('Earlier versions').click();
    await takePictures(page, 'positions-versions', WIDTHS);
    await page.getByRole('button', { name: /^Restore “Gardener”: Version 1\.0\.0/ }).click();
    await press(page, 'Replace');
    await page.getByRole('status').getByText('was replaced').waitFor();
    expect(published()).toBe(gardener());
    expect(stored()).toEqual(['self-assessment/gardener.json']);
  });

  it('are told of widgets, too', async () => {
    const plugins = `${site.files}/wp-content/mu-plugins`;
    mkdirSync(plugins, { recursive: true });
    const sidebars = ['footer', 'side'].map((id) => `register_sidebar( array( 'id' => '${id}', 'name' => '${id}' ) );`);
    writeFileSync(
      `${plugins}/sidebars.php`,
      `<?php add_action( 'widgets_init', function () { ${sidebars.join(' ')} } );`,
    );
    publish(gardener());
    const content = '<!-- wp:self-assessment/self-assessment {"position":"gardener"} /-->';
    site.addWidget({ kind: 'block', sidebar: 'footer', settings: { content } });
    site.addWidget({ kind: 'text', sidebar: 'side', settings: { text: '[self_assessment position="gardener"]' } });
    site.addWidget({ kind: 'text', sidebar: 'side', settings: { text: 'gardener' } });
    site.addWidget({ kind: 'block', sidebar: 'wp_inactive_widgets', settings: { content } });

    const page = await open('editor');
    await follow(page, 'Delete “Gardener”');
    await says(page, 'These pages show it:');
    expect(await page.locator('.wrap li').allInnerTexts()).toEqual(['Widget in “footer”', 'Widget in “side”']);
    const admin = await open('admin');
    await admin.getByRole('link', { name: 'Widget in “footer”' }).waitFor();
    await takePictures(admin, 'positions-widgets', WIDTHS);
    rmSync(`${plugins}/sidebars.php`);
  });

  it('keep the versions from before', async () => {
    publish(gardener());
    const page = await open();
    for (const version of ['2', '3', '4', '5', '6', '7']) {
      await choose(
        page,
        gardener((document) => Object.assign(document, { version })),
      );
      await press(page, 'Add');
      await press(page, 'Replace');
      await page.getByRole('status').getByText('was replaced').waitFor();
    }
    await page.getByText('Earlier versions').click();
    const names = await page
      .getByRole('button', { name: /^Restore/ })
      .evaluateAll((all) => all.map((one) => one.ariaLabel));
    expect(names.map((name) => /Version ([\d.]+)/.exec(name ?? '')?.[1])).toEqual([
      ...['6', '5', '4', '3', '2', '1.0.0'],
    ]);
  });

  it('do not replace what somebody else has changed in the meantime', async () => {
    publish(gardener());
    const page = await open();
    await choose(page, second);
    await press(page, 'Add');
    await page.getByRole('button', { name: 'Replace', exact: true }).waitFor();
    const theirs = gardener((document) => Object.assign(document, { version: '3.0.0' }));
    publish(theirs);
    await press(page, 'Replace');
    await says(page, 'Somebody has changed this position in the meantime.');
    expect(published()).toBe(theirs);
    await says(page, 'Version 3.0.0 is there now');
    await press(page, 'Replace');
    await page.getByRole('status').getByText('was replaced').waitFor();
    expect(published()).toBe(second);
  });

  it('are asked before a document is deleted, and can have it back', async () => {
    publish(gardener());
    site.save({ as: 'author', slug: 'shows-it', title: 'Shows it', content: '[self_assessment position="gardener"]' });
    const page = await open();
    await follow(page, 'Delete “Gardener”');
    await page.getByRole('heading', { name: 'Delete “Gardener”?' }).waitFor();
    await page.locator('.wrap').getByRole('link', { name: 'Shows it' }).waitFor();
    expect(published()).toBe(gardener());
    await takePictures(page, 'positions-delete', WIDTHS);
    await press(page, 'Delete');
    await page.getByRole('status').getByText('“Gardener” was deleted.').waitFor();
    expect(stored()).toEqual([]);
    await takePictures(page, 'positions-deleted', WIDTHS);
    await page.getByRole('button', { name: /^Restore “Gardener”/ }).click();
    await page.getByRole('status').getByText('“Gardener” was restored.').waitFor();
    expect(published()).toBe(gardener());
  });

  it('download a document as it is', async () => {
    publish(gardener());
    const page = await open();
    const [download] = await Promise.all([page.waitForEvent('download'), follow(page, 'Download “Gardener”')]);
    expect(download.suggestedFilename()).toBe('gardener.json');
    expect(readFileSync(await download.path(), 'utf8')).toBe(gardener());
  });

  it('start from an example, with an address of their own', async () => {
    const page = await open();
    const example = 'SCS Site Reliability Engineer (d/f/m)';
    expect(await page.getByRole('link', { name: `Delete “${example}”` }).count()).toBe(0);
    await follow(page, `Duplicate “${example}”`);
    await page.getByLabel('Id of the copy').fill('our-engineer');
    await page.getByLabel('E-mail address for applications').fill('jobs@example.org');
    await takePictures(page, 'positions-duplicate', WIDTHS);
    await press(page, 'Duplicate');
    await page.getByRole('status').getByText('was duplicated').waitFor();
    const copy = JSON.parse(readFileSync(`${folder()}/our-engineer.json`, 'utf8')) as Document;
    const original = JSON.parse(readFileSync('demo/positions/scs-site-reliability-engineer.json', 'utf8')) as Document;
    expect(copy).toEqual({
      ...original,
      id: 'our-engineer',
      application: { ...original.application, email: 'jobs@example.org' },
    });
  });

  it('see what is wrong with a document that came by another way', async () => {
    publish(`\uFEFF${gardener()}`);
    publish(outOfOrder.replace('"gardener"', '"broken"'), 'broken');
    publish('{', 'half');
    const page = await open();
    await says(page, 'there is a mistake in it. $.questions[0].options');
    await says(page, 'not valid JSON');
    expect(await page.locator('.self-assessment-fault').count()).toBe(2);
    const { url } = site.save({ as: 'author', slug: 'bom', content: '[self_assessment position="gardener"]' });
    const visitor = await visit(browser, url);
    await visitor.page.getByRole('button', { name: WORDS.en.start, exact: true }).waitFor();
    expect(visitor.problems).toEqual([]);
    await visitor.close();
  });

  it('read every text of a document as text', async () => {
    const evil = '</script><img src=x> "quoted" & <b>bold</b>';
    publish(gardener((document) => Object.assign(document, { title: evil })));
    site.save({ as: 'author', slug: 'evil', title: evil, content: '[self_assessment position="gardener"]' });
    const page = await open();
    await page.getByRole('cell', { name: evil }).first().waitFor();
    await follow(page, `Delete “${evil}”`);
    await page.getByRole('heading', { name: evil }).waitFor();
    expect(await page.locator('#wpbody img[src=x]').count()).toBe(0);
  });

  it('need the permission, and a form from this site', async () => {
    publish(gardener());
    const author = await open('author');
    expect(await author.locator('input[type=file]').count()).toBe(0);
    const actions = ['upload', 'replace', 'delete', 'restore', 'duplicate'];
    for (const page of [author, await open('admin')])
      for (const action of actions) {
        const form = { action: `self_assessment_${action}`, position: 'gardener', key: 'a' };
        const answer = await page.request.post(`${site.origin}/wp-admin/admin-post.php`, { form });
        expect(answer.status()).toBe(403);
      }
    expect(published()).toBe(gardener());
  });

  it('can be others, by a filter', async () => {
    const folder = `${site.files}/wp-content/mu-plugins`;
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/who.php`, "<?php add_filter( 'self_assessment_capability', fn() => 'manage_options' );");
    const page = await open('editor');
    expect(await page.locator('input[type=file]').count()).toBe(0);
    writeFileSync(`${folder}/who.php`, '');
  });

  it('delete the plugin and everything it has stored', async () => {
    publish(gardener());
    const page = await open('admin');
    await choose(page, second);
    await press(page, 'Add');
    await press(page, 'Replace');
    await page.getByRole('status').getByText('was replaced').waitFor();
    site.deletePlugin();
    expect(existsSync(`${site.files}/wp-content/plugins/self-assessment`)).toBe(false);
    expect(existsSync(folder())).toBe(false);
    expect(site.options('%self_assessment%')).toEqual([]);
  });

  it('find no complaint of PHP in the log', () => {
    expect(site.complaints()).toEqual([]);
  });
});
