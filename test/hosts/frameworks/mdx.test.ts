import { readFileSync } from 'node:fs';
import { compile as compile3 } from '@mdx-js/mdx';
import { compile as compile2 } from 'mdx-2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCRIPT } from '../pages/html.js';
import { expectQuiet, useIt, visit } from '../pages/journey.js';
import { type Site, startSite } from '../pages/site.js';
import { startVisitor, type Visitor } from '../pages/visitors.js';
import { makeProject, type Project } from './project.js';
import { recipe } from './recipes.js';
import { putPage, REACT, shell } from './rendered.js';

const MDX = { 2: compile2, 3: compile3 };
const VERSIONS = [2, 3] as const;

/** The page for Docusaurus, in the versions of MDX and React that sites have: Docusaurus itself has the newest. */
async function files(): Promise<Record<string, string>> {
  const pages = VERSIONS.map(async (mdx) => [
    [`page-${mdx}.js`, String(await MDX[mdx](recipe('page.mdx', 'integrations/docusaurus.md')))],
    [
      `wake-${mdx}.js`,
      `import { createElement } from 'react';
      import { hydrateRoot } from 'react-dom/client';
      import Page from './page-${mdx}.js';
      hydrateRoot(document.querySelector('#root'), createElement(Page));`,
    ],
    [`docs-${mdx}.html`, shell(`wake-${mdx}.js`, SCRIPT)],
  ]);
  return {
    ...(Object.fromEntries((await Promise.all(pages)).flat()) as Record<string, string>),
    'package.json': '{ "type": "module" }',
    'server.js': `import { createElement } from 'react';
      import { renderToString } from 'react-dom/server';
      import Page2 from './page-2.js';
      import Page3 from './page-3.js';
      const [two, three] = [Page2, Page3].map((view) => renderToString(createElement(view)));
      console.log(JSON.stringify({ 2: two, 3: three }));`,
    'vite.config.js': `export default ({ isSsrBuild }) => ({
      logLevel: 'error',
      resolve: { dedupe: ['react', 'react-dom'] },
      build: { rolldownOptions: isSsrBuild ? {} : { input: ['docs-2.html', 'docs-3.html'] } },
      ssr: { noExternal: true },
    })`,
  };
}

describe.each(Object.entries(REACT))('a page of MDX with React %s', (_version, installed) => {
  let project: Project;
  let site: Site;
  let visitor: Visitor;
  let rendered: Record<(typeof VERSIONS)[number], string>;

  beforeAll(async () => {
    [site, visitor] = await Promise.all([startSite(), startVisitor('chromium')]);
    const content = readFileSync('demo/positions/scs-iac-architect.json');
    site.put('/positions/scs-iac-architect.json', { content, type: 'application/json' });
    project = makeProject(await files(), installed);
    project.run('vite', 'build');
    project.run('vite', 'build', '--ssr', 'server.js', '--outDir', 'server');
    rendered = JSON.parse(project.run('node', 'server/server.js')) as typeof rendered;
  });
  afterAll(async () => {
    await Promise.all([site.close(), visitor.close()]);
    project.delete();
  });

  it.each(VERSIONS)('comes from the server as it is printed: MDX %s', (mdx) => {
    expect(rendered[mdx]).toMatch(
      /^\s*<self-assessment src="[\w/.-]+">[^<]*<a href="mailto:[^<]+<\/a>[^<]*<\/self-assessment>$/,
    );
  });

  it.each(VERSIONS)('is woken up, and the element can be used: MDX %s', async (mdx) => {
    await visit(visitor, putPage(site, project, `docs-${mdx}`, rendered[mdx]));
    await useIt(visitor);
    await expectQuiet(visitor);
  });
});
