import type { Browser } from 'playwright-core';
import { visit, type Visit } from '../support/visit.js';
import type { User, WordPress } from './wordpress.js';

/** Opens a page of the administration as one of the users, in a window that is wide enough for settings beside a post. */
export async function visitAs(user: User, path: string, site: WordPress, browser: Browser): Promise<Visit> {
  const [, prefix = ''] = /^(.*?)\/wp-admin\//.exec(path) ?? [];
  const logIn = `${site.origin}${prefix}/wp-login.php?redirect_to=${encodeURIComponent(`${site.origin}${path}`)}`;
  const seen = await visit(browser, logIn);
  const { page } = seen;
  await page.setViewportSize({ width: 1600, height: 1000 });
  // WordPress moves the focus there a moment after loading, and would take what is typed elsewhere before that.
  await page.locator('#user_login:focus').waitFor();
  await page.locator('#user_login').fill(user);
  await page.locator('#user_pass').fill(user);
  await page.locator('#wp-submit').click();
  await page.waitForURL((url) => !url.pathname.endsWith('/wp-login.php'));
  return seen;
}
