import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page } from './pages/html.js';
import { ask, click, expectQuiet, inPage, visit } from './pages/journey.js';
import { type Site, startSite } from './pages/site.js';
import { ENGINES, startVisitor, type Visitor, WITH_CACHE } from './pages/visitors.js';

/** Notes how the page came: as it was left, or anew. */
const head = `<script>
  addEventListener('pageshow', (event) => { window.isBack = event.persisted });
  addEventListener('pagehide', () => { window.isBack = undefined });
</script>`;

const PRIMARY = '[part~=primary]';
const EXAMPLE = '.example textarea';
const DRAFT = 'textarea[data-focus=draft]';

/** Writes into a field inside the element and stays in it, as somebody does who then follows a link by keyboard. */
function write(selector: string, text: string): void {
  const field = document.querySelector('self-assessment')?.shadowRoot?.querySelector<HTMLTextAreaElement>(selector);
  if (!field) throw new Error(`There is no ${selector}`);
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}
const written = (selector: string) =>
  document.querySelector('self-assessment')?.shadowRoot?.querySelector<HTMLTextAreaElement>(selector)?.value;

describe.each(ENGINES)('pages that somebody comes back to, in %s', (engine) => {
  let site: Site;
  let visitor: Visitor;
  let german: string;
  let english: string;
  let without: string;

  beforeAll(async () => {
    [site, visitor] = await Promise.all([startSite(), startVisitor(engine, {}, WITH_CACHE)]);
    german = site.page(page({ html: 'lang="de"', head }));
    english = site.page(page({ head }));
    without = site.page(page({ head, body: '<p>Nothing to answer here.</p>' }));
  });
  afterAll(async () => {
    await Promise.all([site.close(), visitor.close()]);
  });

  /**
   * Goes through the history to a page, and there to where the person was.
   *
   * @param isKept Whether the page comes out of the cache. In Firefox, those that remember answers come anew.
   */
  async function travel(steps: number, to: string, isKept = engine !== 'firefox'): Promise<void> {
    await inPage(visitor, (steps) => history.go(steps), steps);
    const isThere = `location.href === ${JSON.stringify(to)} && window.isBack === ${isKept}`;
    // While one page takes the place of the other, neither can be asked.
    await expect.poll(() => visitor.evaluate(isThere).catch(() => false)).toBe(true);
    await ask(visitor, 'ready');
    if (!isKept) await click(visitor, PRIMARY);
  }

  async function goTo(url: string): Promise<void> {
    await visitor.goto(url);
    await ask(visitor, 'ready');
  }

  async function answer(...options: number[]): Promise<void> {
    for (const option of options) {
      await click(visitor, '.option', option);
      await click(visitor, '.question [part~=primary]');
    }
  }

  async function showQuestion(): Promise<void> {
    await visitor.evaluate(`document.querySelector('self-assessment').show('question')`);
    await ask(visitor, 'settled');
  }

  it('show what was said on the pages after them, and lose none of it with the next step', async () => {
    await visit(visitor, german);
    await click(visitor, PRIMARY);
    await answer(1, 1, 1);
    await goTo(english);
    await click(visitor, PRIMARY);
    await answer(2, 2, 2, 2, 2);
    const [said, progress] = [await ask(visitor, 'answers'), await ask(visitor, 'text', '.progress')];
    await visitor.goto(without);

    await travel(-2, german);
    expect(await ask(visitor, 'answers')).toEqual(said);
    expect(Object.keys(said)).toHaveLength(8);
    expect(await ask(visitor, 'step')).toBe('question');
    expect((await ask(visitor, 'text', '.progress')).match(/\d+/g)).toEqual(progress.match(/\d+/g));
    await answer(0);
    const more = await ask(visitor, 'answers');
    expect(more).toMatchObject(said);
    expect(Object.keys(more)).toHaveLength(9);

    // The English page lies ahead as it was left, and learns in turn what was said behind it.
    await travel(1, english);
    expect(await ask(visitor, 'answers')).toEqual(more);
    expect((await ask(visitor, 'heading')).text).not.toBe('');
    await goTo(german);
    expect(await ask(visitor, 'answers')).toEqual(more);
    await expectQuiet(visitor);
  });

  it('take up what was changed after them: an answer, an example, the draft', async () => {
    await visit(visitor, german);
    await click(visitor, PRIMARY);
    await click(visitor, '.option', 1);
    await click(visitor, '.example summary');
    await inPage(visitor, write, EXAMPLE, 'Altes Beispiel');
    await click(visitor, '.question .quiet');
    await inPage(visitor, write, DRAFT, 'Alter Entwurf');
    await goTo(english);
    await showQuestion();
    await click(visitor, '.option', 3);
    await inPage(visitor, write, EXAMPLE, 'New example');
    await click(visitor, '.question .quiet');
    await inPage(visitor, write, DRAFT, 'New draft');

    await travel(-1, german);
    expect(Object.values(await ask(visitor, 'answers'))).toEqual([3]);
    expect(await ask(visitor, 'step')).toBe('summary');
    expect(await inPage(visitor, written, DRAFT)).toBe('New draft');
    await showQuestion();
    expect(await ask(visitor, 'chosen')).toBe('3');
    expect(await inPage(visitor, written, EXAMPLE)).toBe('New example');
    await expectQuiet(visitor);
  });

  it('begin anew where everything was deleted after them', async () => {
    await visit(visitor, german);
    await click(visitor, PRIMARY);
    await answer(1, 1);
    await goTo(english);
    await visitor.evaluate(`document.querySelector('self-assessment').restart()`);
    await travel(-1, german);
    expect(await ask(visitor, 'answers')).toEqual({});
    if (engine !== 'firefox') await click(visitor, PRIMARY);
    await answer(2);
    expect(Object.values(await ask(visitor, 'answers'))).toEqual([2]);
    await expectQuiet(visitor);
  });

  it('keep what they know where nothing is to be remembered', async () => {
    const forgetful = site.page(page({ head, body: '<self-assessment remember="none"></self-assessment>' }));
    await visit(visitor, forgetful);
    await click(visitor, PRIMARY);
    await answer(1, 1);
    const said = await ask(visitor, 'answers');
    await goTo(english);
    expect(await ask(visitor, 'answers')).toEqual({});
    await click(visitor, PRIMARY);
    await answer(3);
    await travel(-1, forgetful, true);
    expect(await ask(visitor, 'answers')).toEqual(said);
    expect(await ask(visitor, 'step')).toBe('question');
    await expectQuiet(visitor);
  });
});
