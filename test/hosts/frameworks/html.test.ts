import { afterAll, beforeAll, describe, it } from 'vitest';
import { page } from '../pages/html.js';
import { expectQuiet, useIt, visit } from '../pages/journey.js';
import { startSite, type Site } from '../pages/site.js';
import { startVisitor, type Visitor } from '../pages/visitors.js';
import { htmlRecipe } from './recipes.js';

describe('plain HTML', () => {
  let site: Site;
  let visitor: Visitor;

  beforeAll(async () => {
    [site, visitor] = await Promise.all([startSite(), startVisitor('chromium')]);
  });
  afterAll(async () => {
    await Promise.all([site.close(), visitor.close()]);
  });

  it('needs two tags', async () => {
    await visit(visitor, site.page(page({ script: '', body: htmlRecipe() })));
    await useIt(visitor);
    await expectQuiet(visitor);
  });
});
