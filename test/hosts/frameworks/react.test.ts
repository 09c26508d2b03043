import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, click, expectQuiet, inPage, useIt, visit } from '../pages/journey.js';
import { type Site, startSite } from '../pages/site.js';
import { startVisitor, type Visitor } from '../pages/visitors.js';
import { makeProject, type Project } from './project.js';
import { recipe } from './recipes.js';
import { putPage, REACT, shell } from './rendered.js';

const FILES = {
  'package.json': '{ "type": "module" }',
  'Job.tsx': recipe('Job.tsx'),
  // `go` is what the menu and the language switch of a real site would do.
  'Site.jsx': `import { useCallback, useEffect, useState } from 'react';
    import { Job } from './Job.tsx';
    export function Site() {
      const [{ lang, place }, go] = useState({ lang: 'de', place: 'job' });
      const complete = useCallback(() => window.completed++, []);
      useEffect(() => { window.go = go; window.completed = 0; }, []);
      return <section className={lang}>{place === 'job' ? <Job lang={lang} onComplete={complete} /> : 'Elsewhere'}</section>;
    }`,
  'job.js': `import { createElement } from 'react';
    import { hydrateRoot } from 'react-dom/client';
    import { Site } from './Site.jsx';
    hydrateRoot(document.querySelector('#root'), createElement(Site));`,
  'server.js': `import { createElement, version } from 'react';
    import { renderToString } from 'react-dom/server';
    import { Site } from './Site.jsx';
    console.log(JSON.stringify({ version, job: renderToString(createElement(Site)) }));`,
  'job.html': shell('job.js'),
  'types.tsx': `import 'self-assessment-element/react';
    export const Right = () => <self-assessment onassessment-answer={({ questionId }) => questionId.length} />;
    // @ts-expect-error: not a way to remember
    export const Wrong = () => <self-assessment remember="always" />;`,
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      jsx: 'react-jsx',
      target: 'es2022',
      module: 'esnext',
      moduleResolution: 'bundler',
      strict: true,
      noEmit: true,
      types: [],
    },
    files: ['Job.tsx', 'types.tsx'],
  }),
  'vite.config.js': `export default ({ isSsrBuild }) => ({
    logLevel: 'error',
    resolve: { dedupe: ['react', 'react-dom'] },
    build: { rolldownOptions: isSsrBuild ? {} : { input: 'job.html' } },
    ssr: { noExternal: true },
  })`,
};

describe.each(Object.entries(REACT))('React %s', (version, installed) => {
  let project: Project;
  let site: Site;
  let visitor: Visitor;
  let rendered: Record<'version' | 'job', string>;

  beforeAll(async () => {
    [site, visitor] = await Promise.all([startSite(), startVisitor('chromium')]);
    project = makeProject(FILES, { ...installed, '@types/react': '@types/react', csstype: 'csstype' });
    project.run('vite', 'build');
    project.run('vite', 'build', '--ssr', 'server.js', '--outDir', 'server');
    rendered = JSON.parse(project.run('node', 'server/server.js')) as typeof rendered;
  });
  afterAll(async () => {
    await Promise.all([site.close(), visitor.close()]);
    project.delete();
  });

  /** Opens the page as the server has rendered it, and waits for the bundle to wake it up. */
  const open = () => visit(visitor, putPage(site, project, 'job', rendered.job));

  /** Changes the state of the site as its own controls would. */
  async function go(state: Record<'lang' | 'place', string>): Promise<void> {
    await inPage(
      visitor,
      (state) => {
        (window as unknown as { go: (to: typeof state) => void }).go(state);
        return new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
      },
      state,
    );
  }

  it('is really the version that is meant', () => {
    expect(rendered.version).toMatch(new RegExp(`^${version}\\.`));
  });

  it('renders tag and fallback on the server', () => {
    expect(rendered.job).toContain('<self-assessment lang="de" heading-level="3"><p><a href="mailto:');
  });

  it('wakes the page up, and the element can be used', async () => {
    await open();
    await useIt(visitor);
    expect(await visitor.evaluate('completed')).toBe(1);
    await expectQuiet(visitor);
  });

  it('keeps answers when the site renders anew, and when somebody goes elsewhere and comes back', async () => {
    await open();
    await click(visitor, '[part~=primary]');
    await click(visitor, '.option', 2);
    const answers = await ask(visitor, 'answers');
    expect(Object.values(answers)).toEqual([2]);

    await go({ lang: 'en', place: 'job' });
    await ask(visitor, 'settled');
    expect(await ask(visitor, 'text', '.question [part~=primary]')).toBe('Continue');
    expect(await ask(visitor, 'chosen')).toBe('2');

    await go({ lang: 'en', place: 'menu' });
    expect(await inPage(visitor, () => document.querySelector('self-assessment'))).toBeNull();
    await go({ lang: 'en', place: 'job' });
    await ask(visitor, 'settled');
    expect(await ask(visitor, 'answers')).toEqual(answers);
    await click(visitor, '[part~=primary]');
    expect(await ask(visitor, 'chosen')).toBe('2');
    await expectQuiet(visitor);
  });

  it.runIf(version === '19')('knows the tag and its attributes in TypeScript', () => {
    expect(project.run('tsc')).toBe('');
  });
});
