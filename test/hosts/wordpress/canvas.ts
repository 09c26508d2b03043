import type { FrameLocator, Locator, Page } from 'playwright-core';

/** Where the editor shows the post: in a frame since WordPress 6.3, in the page itself before. */
export async function canvas(page: Page): Promise<Page | FrameLocator> {
  const frame = 'iframe[name="editor-canvas"]';
  await page.locator(`${frame}, .editor-styles-wrapper`).first().waitFor();
  return (await page.locator(frame).count()) > 0 ? page.frameLocator(frame) : page;
}

/** The block in it. */
export const block = (content: Page | FrameLocator): Locator =>
  content.locator('[data-type="self-assessment/self-assessment"]');
