import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { askEditor, inPage } from './pages/journey.js';
import { BLACK, CONTRAST, TEXT, WHITE } from './pages/own-settings.js';
import { takePicture } from './pages/pictures.js';
import { ENGINES, startVisitor, type Visitor } from './pages/visitors.js';

const FILE = pathToFileURL('dist/editor.html').href;
const POSITION = JSON.parse(readFileSync('demo/positions/scs-site-reliability-engineer.json', 'utf8')) as object;

/** Each step of the work by its number, and what there is without one. */
const SCREENS = ['start', '1', '2', '3', '4', '5', 'repair'] as const;
type Name = (typeof SCREENS)[number];

/** The least spacing that text must bear, WCAG 1.4.12, as user style sheets set it. */
const TEXT_SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`;

/** Shows a screen of a whole position, in German because its words are longer, with everything unfolded. */
async function show(visitor: Visitor, name: Name): Promise<void> {
  await inPage(
    visitor,
    async (name: string, position: object) => {
      document.documentElement.lang = 'de';
      const editor = document.querySelector('self-assessment-editor') as HTMLElement & {
        document: object;
        updateComplete: Promise<boolean>;
      };
      const settled = async () => {
        while (!(await editor.updateComplete));
      };
      if (name !== 'start') editor.document = name === 'repair' ? { ...position, format: 2 } : position;
      await settled();
      if (/\d/.test(name))
        editor.shadowRoot?.querySelectorAll<HTMLElement>('.steps ol button')[Number(name) - 1]?.click();
      await settled();
      for (const details of editor.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
      await settled();
    },
    name,
    POSITION,
  );
  if (name === '3' || name === '4')
    await expect.poll(() => askEditor(visitor, 'count', 'self-assessment'), { timeout: 20_000 }).toBe(1);
}

describe.each(ENGINES)('the editor with settings of one’s own, in %s', { timeout: 300_000 }, (engine) => {
  let visitor: Visitor | undefined;
  afterEach(() => visitor?.close());

  async function open(...settings: Parameters<typeof startVisitor> extends [unknown, ...infer R] ? R : never) {
    const opened = await startVisitor(engine, ...settings);
    visitor = opened;
    await opened.goto(FILE);
    return opened;
  }

  it('can be read and used at 400 %: all of 1280 by 1024 pixels in 320 by 256', async () => {
    const author = await open();
    await author.resize(320, 256);
    for (const name of SCREENS) {
      await show(author, name);
      expect(await askEditor(author, 'layout'), name).toEqual([]);
      expect(await askEditor(author, 'covered'), name).toEqual([]);
      expect(await askEditor(author, 'moving'), name).toEqual([]);
    }
  });

  it.each([320, 768, 1280])('can be read with wide text, on %s pixels', async (width) => {
    const author = await open();
    await author.resize(width, 720);
    await inPage(
      author,
      (css: string) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.querySelector('self-assessment-editor')?.shadowRoot?.adoptedStyleSheets.push(sheet);
      },
      TEXT_SPACING,
    );
    for (const name of SCREENS) {
      await show(author, name);
      expect(await askEditor(author, 'layout'), name).toEqual([]);
      expect(await askEditor(author, 'cutOff'), name).toEqual([]);
      await takePicture(author, `editor wide text ${width} ${name}`);
    }
  });

  // WebKitGTK's small browser can be told of neither a size of text nor colours.
  describe.runIf(engine !== 'webkit')('that WebKitGTK does not have', () => {
    const own = engine === 'webkit' ? 'chromium' : engine;

    it.each(TEXT)('%s', async (setting, lowestLine, settings) => {
      const author = await open({}, settings[own]);
      for (const width of [1280, 320]) {
        await author.resize(width, 720);
        for (const name of SCREENS) {
          await show(author, name);
          expect(await askEditor(author, 'layout'), `${name}, ${width}`).toEqual([]);
          expect(await askEditor(author, 'cutOff'), `${name}, ${width}`).toEqual([]);
          expect(await askEditor(author, 'lowestLine'), name).toBeGreaterThanOrEqual(lowestLine);
          await takePicture(author, `editor ${setting} ${width} ${name}`);
        }
      }
    });

    it.each(CONTRAST)('forced colours, %s', async (scheme, isDark, firefoxUserPrefs) => {
      const author = await (engine === 'firefox'
        ? open({}, { firefoxUserPrefs })
        : open({ forcedColors: 'active', colorScheme: isDark ? 'dark' : 'light' }));
      const style = (selector: string, property: string) => askEditor(author, 'style', selector, property);
      const text = isDark ? WHITE : BLACK;
      for (const name of SCREENS) {
        await show(author, name);
        expect(await style('.root', 'color'), name).toBe(text);
        expect(await askEditor(author, 'faint'), name).toEqual([]);
        await author.press('Tab');
        await expect
          .poll(() => style('.option:has(:focus-visible), :focus-visible', 'outline'), { message: name })
          .toMatch(/solid 3px$|^3px solid/);
        await takePicture(author, `editor forced colours ${scheme} ${name}`);
      }
      await show(author, '3');
      for (const chosen of ['.steps [aria-current]', '.outline-entry[aria-current]', '.rung[data-target=true]'])
        expect(await style(chosen, 'border-top'), chosen).toMatch(/^2px solid /);
      for (const other of ['.steps button:not([aria-current])', '.outline-entry:not([aria-current])'])
        expect(await style(other, 'border-top'), other).toMatch(/^1px solid /);
      await show(author, '4');
      expect(await style('.person:has(:checked)', 'border-top')).toMatch(/^2px solid /);
      expect(await style('[part~=primary]', 'border-top')).toMatch(/^2px solid /);
      expect(await style('.mark-full', 'fill')).toBe(text);
      expect(await style('.mark-outline', 'stroke')).toBe(text);
    });
  });

  it.runIf(engine !== 'firefox')(
    'has text and lines of the strongest colour for those who prefer more contrast',
    async () => {
      const author = await open({ contrast: 'more' });
      for (const name of SCREENS) {
        await show(author, name);
        const text = await askEditor(author, 'style', '.root', 'color');
        if (name !== 'repair') expect(await askEditor(author, 'style', '.muted', 'color'), name).toBe(text);
        expect(
          await askEditor(
            author,
            'style',
            'button:not([part], .quiet, .steps *, .outline *, .sign)',
            'border-top-color',
          ),
        ).toBe(text);
        await takePicture(author, `editor more contrast ${name}`);
      }
    },
  );
});
