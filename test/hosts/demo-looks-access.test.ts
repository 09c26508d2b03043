import axe, { type AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inPage } from './pages/journey.js';
import { ENGINES, startVisitor, type Visitor } from './pages/visitors.js';
import { type BuiltDemo, serveBuiltDemo } from './support/built-demo.js';

const PRESETS = [
  'Plain',
  'Bootstrap 5',
  'WordPress Twenty Twenty-Five',
  'Sovereign Cloud Stack',
  'High contrast',
] as const;

/** Tab passes them by in WebKitGTK 2.50, on every page: only the mouse leads there. */
const COLOURS = ['accent', 'accentText', 'surface', 'text', 'muted', 'border', 'error'];

/** What Tab comes to, in the order of the page. */
const STOPS = [
  ...['a.switch', 'preset', 'scheme', ...COLOURS],
  ...['radius', 'padding', 'scrollMargin', 'width', 'headingLevel', 'font', 'summary'],
  ...['intro', 'question', 'summary', 'panel'].flatMap((screen) => ['div.screen', screen]),
  ...['css', 'button', 'tag', 'button'],
];

describe.each(ENGINES)('the page to try looks on, by keyboard and axe, in %s', (engine) => {
  let demo: BuiltDemo;
  let visitor: Visitor;

  beforeAll(async () => {
    [demo, visitor] = await Promise.all([serveBuiltDemo(), startVisitor(engine)]);
  });
  afterAll(() => Promise.all([demo.close(), visitor.close()]));

  async function open(language = 'en'): Promise<void> {
    await visitor.goto(`${demo.url}/looks.html?lang=${language}`);
    const isThere = () =>
      Boolean(document.querySelector('[data-shows=panel]')?.shadowRoot?.querySelector('.application .panel'));
    await expect.poll(() => inPage(visitor, isThere)).toBe(true);
  }

  it('leads through all there is by Tab, and shows where one is', async () => {
    await open();
    const stops: string[] = [];
    const unseen: string[] = [];
    while (stops.filter((stop) => stop === 'button').length < 2 && stops.length < 200) {
      await visitor.press('Tab');
      const { stop, isSeen } = await inPage(visitor, () => {
        const active = document.activeElement as HTMLInputElement;
        const name = active.name || active.id || active.dataset['shows'];
        const kind = active.className ? `${active.localName}.${active.className}` : active.localName;
        const { outlineStyle } = getComputedStyle(active);
        return { stop: name || kind, isSeen: outlineStyle !== 'none' || Boolean(active.shadowRoot) };
      });
      // Firefox stops at what scrolls, even where there are controls in it.
      if (stops.at(-1) !== stop && stop !== 'form.controls') stops.push(stop);
      if (!isSeen) unseen.push(stop);
    }
    expect(stops).toEqual(STOPS.filter((stop) => engine !== 'webkit' || !COLOURS.includes(stop)));
    expect(unseen).toEqual([]);
  });

  it('takes looks, sizes and lines by keyboard alone', async () => {
    await open();
    const preset = () =>
      inPage(visitor, () => document.querySelector<HTMLInputElement>('[name=preset]:checked')?.value);
    await inPage(visitor, () => document.querySelector<HTMLElement>('[name=preset]:checked')!.focus());
    await visitor.press('ArrowDown');
    expect(await preset()).toBe('Bootstrap 5');
    await inPage(visitor, () => document.querySelector<HTMLElement>('[name=scrollMargin]')!.focus());
    await visitor.press('2');
    expect(await inPage(visitor, () => document.querySelector('#css')!.textContent)).toContain(
      '--self-assessment-scroll-margin: 2em;',
    );
    await inPage(visitor, () => document.querySelector<HTMLElement>('[data-copy=tag]')!.focus());
    await visitor.press('Enter');
    await expect
      .poll(() => inPage(visitor, () => document.querySelector('#copied')!.textContent))
      .toMatch(/^(Copied\.|Selected)/);
  });

  it.each([...PRESETS.map((preset) => ['en', preset] as const), ['de', 'Plain'] as const])(
    'has nothing for axe to complain about: %s, %s',
    async (language, preset) => {
      await open(language);
      await inPage(
        visitor,
        (value: string) => document.querySelector<HTMLElement>(`[name=preset][value="${value}"]`)!.click(),
        preset,
      );
      await visitor.evaluate(`(() => { ${axe.source} })()`);
      const { violations } = await visitor.evaluate<AxeResults>('axe.run()');
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    },
  );
});
