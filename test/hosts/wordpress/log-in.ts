import type { Browser, Page } from 'playwright-core';
import { visit, type Visit } from '../support/visit.js';
import type { User, WordPress } from './wordpress.js';

/**
 * Opens a page of the administration as one of the users, in a window that is wide enough for settings beside a post.
 * Nothing is typed: a moment after loading, the page to log in moves the focus, and with it what is being typed.
 */
export async function visitAs(user: User, path: string, site: WordPress, browser: Browser): Promise<Visit> {
  const [, prefix = ''] = /^(.*?)\/wp-admin\//.exec(path) ?? [];
  return visit(browser, `${site.origin}${path}`, {
    size: { width: 1600, height: 1000 },
    before: async ({ request }) => {
      const form = { log: user, pwd: user };
      const answer = await request.post(`${site.origin}${prefix}/wp-login.php`, { form, maxRedirects: 0 });
      if (answer.status() !== 302) throw new Error(`${user} could not log in: ${answer.status()}`);
    },
  });
}

/** Logs in on a page of WordPress that asks for it, once that has moved the focus as it does a moment after loading. */
export async function logInOn(page: Page, user: User): Promise<void> {
  await page.locator('#user_login:focus').waitFor();
  await page.locator('#user_login').fill(user);
  await page.locator('#user_pass').fill(user);
  await page.locator('#wp-submit').click();
}
