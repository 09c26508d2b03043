import { afterAll, beforeAll, describe } from 'vitest';
import { type Site, startSite } from './site.js';
import { type Engine, ENGINES, type Preferences, startVisitor, type Visitor } from './visitors.js';

/** What the tests of one engine share; there while they run. */
export interface OnSite {
  readonly engine: Engine;
  readonly site: Site;
  readonly visitor: Visitor;
}

/** Tests on a site of their own with a visitor of their own, once in each engine of this machine. */
export function onSite(what: string, tests: (on: OnSite) => void, preferences: Preferences = {}): void {
  describe.each(ENGINES)(`${what}, in %s`, (engine) => {
    let started: { readonly site: Site; readonly visitor: Visitor } | undefined;

    beforeAll(async () => {
      const [site, visitor] = await Promise.all([startSite(), startVisitor(engine, preferences)]);
      started = { site, visitor };
    });
    afterAll(async () => {
      await Promise.all([started?.site.close(), started?.visitor.close()]);
    });

    tests({ engine, site: later(() => started?.site), visitor: later(() => started?.visitor) });
  });
}

/** Stands for what does not exist yet while tests are only being named. */
function later<T extends object>(current: () => T | undefined): T {
  return new Proxy({} as T, { get: (_, name) => Reflect.get(current() ?? {}, name) as unknown });
}
