import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { WORDS } from '../../support/words.js';
import { minimal } from '../../unit/support/documents/minimal.js';
import { ensurePackages } from '../../support/debian-packages.js';
import { launchChromium, takePictures, visit, type Visit } from '../support/visit.js';
import { PACKAGES } from './installation.js';
import { logInOn, visitAs } from './log-in.js';
import { startWordPress, type User, type WordPress } from './wordpress.js';

const PAGE = '/wp-admin/options-general.php?page=self-assessment';
const EDIT = `${PAGE}&view=edit&position=gardener`;
const WIDTHS = [1280, 768, 320];

const gardener = (change = {}): string => JSON.stringify({ ...minimal(), ...change }, null, 2);
/** What somebody else makes of it. */
const theirs = gardener({ title: { en: 'Landscape gardener', de: 'Landschaftsbau' } });

/** WordPress itself asks for the pictures of users, wherever somebody is logged in. */
const isForeign = (url: string): boolean =>
  !/^(data:|blob:|http:\/\/127\.0\.0\.1:|https?:\/\/\d*\.?(secure\.)?gravatar\.com\/)/.test(url);

/** The oldest version that the plugin works with, and the newest one. */
describe.skipIf(!ensurePackages(...PACKAGES)).each([
  ['6.1', ''],
  ['7.1', 'sid'],
] as const)('people who edit a position in WordPress %s', (_version, suite) => {
  let site: WordPress;
  let browser: Browser;
  const visits: Visit[] = [];

  beforeAll(async () => {
    browser = await launchChromium();
    site = await startWordPress('dist/self-assessment-wordpress.zip', suite ? { suite } : {});
    return async () => {
      await browser.close();
      await site.stop();
    };
  });
  const folder = () => `${site.files}/wp-content/uploads/self-assessment`;
  const publish = (text: string) => {
    writeFileSync(`${folder()}/gardener.json`, text);
  };
  const published = (id = 'gardener') =>
    JSON.parse(readFileSync(`${folder()}/${id}.json`, 'utf8')) as ReturnType<typeof minimal>;
  beforeEach(() => {
    mkdirSync(folder(), { recursive: true });
    publish(gardener());
  });
  afterEach(async () => {
    for (const { close } of visits.splice(0)) await close();
    site.setLocale('en_US');
    site.forget();
  });

  async function open(user: User, path = EDIT): Promise<Page> {
    const seen = await visitAs(user, path, site, browser);
    visits.push(seen);
    return seen.page;
  }
  const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
  const says = (page: Page, words: string | RegExp) => page.getByRole('status').getByText(words).waitFor();
  const field = (page: Page) => page.getByLabel('Question 1, English', { exact: true });
  async function rewrite(page: Page, words: string) {
    await field(page).fill(words);
    await press(page, /^Publish$/);
  }
  async function firstQuestion(content: string): Promise<string> {
    const seen = await visit(browser, site.save({ as: 'author', slug: 'a-job', content }).url);
    visits.push(seen);
    await seen.page.getByRole('button', { name: WORDS.en.start, exact: true }).click();
    const text = await seen.page.locator('self-assessment').getByRole('heading').first().innerText();
    expect(seen.problems).toEqual([]);
    return text;
  }

  it('save it in place, and visitors read it at once; the version from before can be restored', async () => {
    const page = await open('editor', PAGE);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.getByRole('link', { name: 'Edit “Gardener”' }).click();
    await page.getByText('The site has it like this.').waitFor();
    await takePictures(page, 'edit', WIDTHS);
    await page.setViewportSize({ width: 1600, height: 1000 });
    await rewrite(page, 'Which plants have you grown?');
    await says(page, 'Saved.');
    await takePictures(page, 'edit-saved', [1280]);
    expect(published().questions[0].text).toMatchObject({ en: 'Which plants have you grown?' });
    expect(await firstQuestion('[self_assessment position="gardener"]')).toContain('Which plants have you grown?');
    expect(requests.filter(isForeign)).toEqual([]);

    await page.getByRole('link', { name: 'All positions' }).click();
    await page.getByRole('cell', { name: '(editor)' }).waitFor();
    await page.getByText('Earlier versions').click();
    await press(page, /^Restore “Gardener”/);
    await press(page, 'Replace');
    await page.getByRole('status').getByText('was replaced').waitFor();
    expect(published()).toEqual(minimal());
    expect(await firstQuestion('[self_assessment position="gardener" language="en"]')).toContain(
      'What have you grown?',
    );
  });

  it('do not overwrite what somebody else has saved, look at it, and decide', async () => {
    const [one, other] = [await open('editor'), await open('admin')];
    await field(one).waitFor();
    await rewrite(other, 'What have you planted?');
    await says(other, 'Saved.');
    await rewrite(one, 'Which plants have you grown?');
    await says(one, /^admin has saved this position in the meantime \(.+\)\. Nothing was overwritten/);
    expect(published().questions[0].text).toMatchObject({ en: 'What have you planted?' });
    await one.getByText('Look at theirs. Places that differ: 1').click();
    await one.getByText('What have you planted?').waitFor();
    await takePictures(one, 'edit-conflict', WIDTHS);
    await press(one, 'Keep mine as the new version');
    await says(one, 'Saved.');
    expect(published().questions[0].text).toMatchObject({ en: 'Which plants have you grown?' });

    // The other one has not noticed, takes the words over and saves, too.
    await rewrite(other, 'What have you sown?');
    await says(other, /^editor has saved this position/);
    await other.getByText('Look at theirs.').click();
    await press(other, /^Take theirs/);
    await expect.poll(() => field(other).inputValue()).toBe('Which plants have you grown?');
    await press(other, 'Open theirs, and put mine among the drafts');
    await other.getByText('The site has it like this.').waitFor();
    await press(other, 'Overview');
    await other.getByRole('button', { name: 'Go on: Gardener' }).waitFor();
  });

  it('lose nobody’s words when two have changed the same, whatever they decide', async () => {
    const questionOf = (document: ReturnType<typeof minimal>) => document.questions[0].text;
    const [one, other] = [await open('editor', PAGE), await open('admin')];
    // Chromium asks where to save unless it cannot.
    await one.addInitScript(() => {
      for (const picker of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(window, picker);
    });
    await one.goto(`${site.origin}${EDIT}`);
    await field(one).waitFor();
    await rewrite(other, 'What have you planted?');
    await says(other, 'Saved.');
    await rewrite(one, 'Which plants have you grown?');
    await says(one, /^admin has saved this position/);
    const [download] = await Promise.all([one.waitForEvent('download'), press(one, 'Download mine')]);
    const file = JSON.parse(readFileSync(await download.path(), 'utf8')) as ReturnType<typeof minimal>;
    expect(questionOf(file)).toMatchObject({ en: 'Which plants have you grown?' });

    await press(one, 'Open theirs, and put mine among the drafts');
    await expect.poll(() => field(one).inputValue()).toBe('What have you planted?');
    await press(one, 'Overview');
    await press(one, 'Go on: Gardener');
    await expect.poll(() => field(one).inputValue()).toBe('Which plants have you grown?');
    await press(one, /^Publish$/);
    await says(one, /^admin has saved this position/);
    await press(one, 'Keep mine as the new version');
    await says(one, 'Saved.');
    expect(questionOf(published())).toMatchObject({ en: 'Which plants have you grown?' });

    await one.getByRole('link', { name: 'All positions' }).click();
    await one.getByText('Earlier versions').click();
    expect(await one.getByRole('button', { name: /^Restore “Gardener”/ }).count()).toBe(2);
    await press(one, /^Restore “Gardener”/);
    await press(one, 'Replace');
    await one.getByRole('status').getByText('was replaced').waitFor();
    expect(questionOf(published())).toMatchObject({ en: 'What have you planted?' });
  });

  it('are told that it has been deleted, and can save theirs all the same', async () => {
    const page = await open('editor');
    await field(page).waitFor();
    const other = await open('admin', `${PAGE}&view=delete&position=gardener`);
    await other.getByRole('button', { name: 'Delete', exact: true }).click();
    await other.getByRole('status').getByText('was deleted').waitFor();
    await rewrite(page, 'Which plants have you grown?');
    await says(page, /^admin has deleted this position/);
    await press(page, 'Save mine all the same');
    await says(page, 'Saved.');
    expect(published().questions[0].text).toMatchObject({ en: 'Which plants have you grown?' });
  });

  it('cannot publish what is unfinished, nor what the server finds faulty', async () => {
    const page = await open('editor');
    const sent: string[] = [];
    page.on('request', (request) => request.method() !== 'GET' && sent.push(request.url()));
    await rewrite(page, '');
    await says(page, 'Publish: not yet, something is open: 1 to write.');
    await page.getByRole('heading', { name: 'Hand over' }).waitFor();
    await takePictures(page, 'edit-incomplete', [1280]);
    expect(sent.filter((url) => url.includes('/self-assessment/v1/'))).toEqual([]);

    await page.route(/\/self-assessment\/v1\//, async (route) => {
      const data = route.request().postDataJSON() as { text: string; revision: string };
      const text = data.text.replace('"Which plants?"', '""');
      await route.continue({ postData: JSON.stringify({ ...data, text }) });
    });
    await press(page, 'Question 1, English');
    await rewrite(page, 'Which plants?');
    await says(page, 'The site does not take the document as it is.');
    await page.locator('.publication').getByText('Pages could not show the document').waitFor();
    await press(page, /^Question 1.*English$/);
    const remark = await field(page).getAttribute('aria-describedby');
    expect(await page.locator(`[id='${remark ?? ''}']`).innerText()).toContain('Pages could not show the document');
    await takePictures(page, 'edit-refused', [1280]);
    expect(published()).toEqual(minimal());
  });

  it('lose nothing when their session has ended', async () => {
    const page = await open('editor');
    await field(page).waitFor();
    await page.context().clearCookies();
    await rewrite(page, 'Which plants have you grown?');
    await says(page, 'You are no longer logged in.');
    await takePictures(page, 'edit-logged-out', [1280]);
    expect(published()).toEqual(minimal());
    const [logIn] = await Promise.all([page.waitForEvent('popup'), page.getByRole('link', { name: 'Log in' }).click()]);
    await logInOn(logIn, 'editor');
    await logIn.getByText('You have logged in successfully.').waitFor();
    await press(page, /^Publish$/);
    await says(page, 'Saved.');
    expect(published().questions[0].text).toMatchObject({ en: 'Which plants have you grown?' });
  });

  it('go on with what they have not saved, also where it has changed since', async () => {
    const page = await open('editor');
    await field(page).fill('Which plants have you grown?');
    await page.getByText('saved in this browser').waitFor();
    await page.reload();
    await says(page, 'These are your own changes');
    await takePictures(page, 'edit-resumed', [1280]);
    expect(await field(page).inputValue()).toBe('Which plants have you grown?');
    publish(theirs);
    await page.reload();
    await says(page, 'Somebody else has saved this position');
    await page.getByText('Look at theirs. Places that differ: 3').click();
    await press(page, 'Open theirs, and put mine among the drafts');
    await page.getByRole('heading', { name: 'Landscape gardener' }).first().waitFor();
    await page.reload();
    await page.getByText('The site has it like this.').waitFor();
    expect(published()).toEqual(JSON.parse(theirs));
  });

  it('write a new one, and never in place of another', async () => {
    const page = await open('editor', PAGE);
    await page.getByRole('link', { name: 'New position' }).click();
    await page.getByRole('heading', { name: 'Write a self-assessment' }).waitFor();
    await takePictures(page, 'edit-new', WIDTHS);
    await page.setViewportSize({ width: 1600, height: 1000 });
    await page.getByRole('button', { name: /^SCS Site Reliability Engineer/ }).click();
    await page.getByLabel('Applications go to').fill('jobs@example.org');
    await press(page, /^Publish$/);
    await says(page, 'Saved.');
    const id = 'scs-site-reliability-engineer-copy';
    expect(published(id).application.email).toBe('jobs@example.org');
    expect(page.url()).toContain(`position=${id}`);

    const again = await open('editor', `${PAGE}&view=edit`);
    await again.getByRole('button', { name: /^SCS Site Reliability Engineer/ }).click();
    await again.getByLabel('Applications go to').fill('others@example.org');
    await press(again, /^Publish$/);
    await says(again, /^editor has saved this position/);
    await press(again, 'Save mine as a position of its own');
    await says(again, 'Saved.');
    expect(published(id).application.email).toBe('jobs@example.org');
    expect(published(`${id}-2`).application.email).toBe('others@example.org');
  });

  it('reach and save it by keyboard alone', async () => {
    const page = await open('editor');
    await field(page).waitFor();
    const focused = () =>
      page.evaluate(() => {
        let at = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        return at?.getAttribute('aria-label') ?? '';
      });
    await page.getByRole('link', { name: 'All positions' }).focus();
    for (let keys = 0; keys < 60 && (await focused()) !== 'Question 1, English'; keys++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Which plants?');
    await page.keyboard.press('Control+s');
    await says(page, 'Saved.');
    expect(await focused()).toBe('Question 1, English');
    expect(published().questions[0].text).toMatchObject({ en: 'Which plants?' });
  });

  it('are those who may manage documents', async () => {
    const page = await open('author');
    await page.getByText('not allowed to access this page').waitFor();
    expect(await page.locator('#self-assessment-edit').count()).toBe(0);
  });

  it('find no complaint of PHP in the log', () => {
    expect(site.complaints()).toEqual([]);
  });
});
