import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page } from './pages/html.js';
import { type Site, startSite } from './pages/site.js';
import { ENGINES, startVisitor, type Visitor } from './pages/visitors.js';

/** What translators do with a list of the text nodes in a root; `other` gives a text in other words. */
const TRANSLATORS: Record<string, string> = {
  'puts fonts around new texts, as Google Translate does': `
    for (const text of texts) {
      const font = document.createElement('font');
      font.append(document.createElement('font'));
      font.firstChild.textContent = other(text.data);
      text.replaceWith(font);
    }`,
  'makes the content of paragraphs anew, without comments, as Firefox does': `
    for (const parent of new Set(texts.map((text) => text.parentElement))) {
      const nodes = [...parent.childNodes].filter((node) => node.nodeType !== 8);
      parent.replaceChildren(...nodes.map((node) => (node.nodeType === 3 ? new Text(other(node.data)) : node)));
    }`,
  'sets the text of each element, as extensions do': `
    for (const { parentElement } of texts)
      if (parentElement && !parentElement.children.length) parentElement.textContent = other(parentElement.textContent);`,
};

const disturbance = (translate: string) => `<script>
  const other = (text) => text.replace(/\\p{L}/gu, 'x');
  window.disturb = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) if (walker.currentNode.data.trim()) texts.push(walker.currentNode);
    ${translate}
  };</script>`;

describe.each(ENGINES)('a page that is translated, in %s', (engine) => {
  let site: Site;
  let visitor: Visitor;
  let clean: readonly string[];

  /** What somebody sees and takes along, screen by screen. */
  const walk = async (translate: string) => {
    await visitor.goto(`${site.origin}/empty`);
    await visitor.evaluate('sessionStorage.clear()');
    await visitor.goto(site.page(page({ head: `${disturbance(translate)}<script src="/walk.js"></script>` })));
    const log = await visitor.evaluate<string>(`new Promise((done) => {
      const look = () => {
        const result = document.querySelector('#walked');
        if (result) done(result.textContent); else requestAnimationFrame(look);
      };
      look();
    })`);
    // How far somebody is stands there before they choose, and is translated with the rest.
    return log.split('\n').filter((line) => !line.startsWith('progress: '));
  };

  beforeAll(async () => {
    [site, visitor] = await Promise.all([startSite(), startVisitor(engine)]);
    site.put('/walk.js', { content: readFileSync('test/hosts/pages/walk.js'), type: 'text/javascript' });
    clean = await walk('');
  });
  afterAll(async () => {
    await Promise.all([site.close(), visitor.close()]);
  });

  it.each(Object.entries(TRANSLATORS))(
    'shows and takes along what belongs to each answer: %s',
    async (_name, script) => {
      expect(clean.at(-1)).toMatch(/^shared: /);
      expect(await walk(script)).toEqual(clean);
    },
  );
});
