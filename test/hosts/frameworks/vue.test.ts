import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page } from '../pages/html.js';
import { ask, click, expectQuiet, inPage, useIt, visit } from '../pages/journey.js';
import { type Site, startSite } from '../pages/site.js';
import { startVisitor, type Visitor } from '../pages/visitors.js';
import { makeProject, type Project } from './project.js';
import { recipe } from './recipes.js';
import { putPage } from './rendered.js';

const FILES = {
  'Job.vue': recipe('Job.vue'),
  'vite.config.js': recipe('vite.config.js'),
  // `site` is what the menu and the language switch of a real site would change.
  'Site.vue': `<script setup>
    import { reactive } from 'vue';
    import Job from './Job.vue';
    const site = (window.site = reactive({ lang: 'de', place: 'job', completed: 0 }));
    </script>
    <template><section :class="site.lang">
      <Job v-if="site.place === 'job'" :lang="site.lang" @complete="site.completed++" />
      <self-assessment v-if="site.place === 'own'" :position="site.position" />
    </section></template>`,
  'index.html': page({
    script: `<script type="module">
      import { createApp } from 'vue';
      import Site from './Site.vue';
      createApp(Site).mount('#root');
    </script>`,
    body: '<div id="root"></div>',
  }),
  'types.ts': `import type { GlobalComponents } from 'vue';
    import type { SelfAssessmentProps } from 'self-assessment-element/vue';
    type Props = InstanceType<GlobalComponents['self-assessment']>['$props'];
    export const right: Props = { lang: 'de', headingLevel: 3, onAssessmentAnswer: ({ questionId }) => questionId.length };
    // @ts-expect-error: not a level
    export const wrong: SelfAssessmentProps = { headingLevel: true };`,
};

describe('Vue 3', () => {
  let project: Project;
  let site: Site;
  let visitor: Visitor;

  beforeAll(async () => {
    [site, visitor] = await Promise.all([startSite(), startVisitor('chromium')]);
    project = makeProject(FILES, { vue: 'vue', '@vitejs/plugin-vue': '@vitejs/plugin-vue' });
    project.run('vite', 'build');
  });
  afterAll(async () => {
    await Promise.all([site.close(), visitor.close()]);
    project.delete();
  });

  const open = () => visit(visitor, putPage(site, project, 'index'));

  /** Changes the state of the site as its own controls would. */
  async function go(state: object): Promise<void> {
    await inPage(
      visitor,
      (state) => {
        Object.assign((window as unknown as { site: object }).site, state);
        return new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
      },
      state,
    );
  }

  it('shows the element, and hears of it', async () => {
    await open();
    expect(await ask(visitor, 'text', '[part~=primary]')).toBe('Starten');
    await useIt(visitor);
    expect(await visitor.evaluate('site.completed')).toBe(1);
    await expectQuiet(visitor);
  });

  it('keeps answers when the site renders anew, and when somebody goes elsewhere and comes back', async () => {
    await open();
    await click(visitor, '[part~=primary]');
    await click(visitor, '.option', 2);
    await go({ lang: 'en' });
    await ask(visitor, 'settled');
    expect(await ask(visitor, 'text', '.question [part~=primary]')).toBe('Continue');
    expect(await ask(visitor, 'chosen')).toBe('2');
    await go({ place: 'menu' });
    expect(await inPage(visitor, () => document.querySelector('self-assessment'))).toBeNull();
    await go({ place: 'job' });
    await ask(visitor, 'settled');
    expect(Object.values(await ask(visitor, 'answers'))).toEqual([2]);
    await expectQuiet(visitor);
  });

  it('hands a position over as an object', async () => {
    await open();
    const position = await visitor.evaluate<{ id: string }>("document.querySelector('self-assessment').position");
    await go({ place: 'own', position: { ...position, id: 'another', title: 'Another position' } });
    await ask(visitor, 'ready');
    expect(await ask(visitor, 'text', '.heading')).toContain('Another position');
    await expectQuiet(visitor);
  });

  it('knows the tag and its attributes in TypeScript', () => {
    const options = [
      '--strict',
      '--module',
      'esnext',
      '--moduleResolution',
      'bundler',
      '--target',
      'es2022',
      '--noEmit',
    ];
    expect(project.run('tsc', ...options, '--skipLibCheck', 'types.ts')).toBe('');
  });
});
