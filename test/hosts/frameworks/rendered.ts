import { page } from '../pages/html.js';
import type { Site } from '../pages/site.js';
import type { Project } from './project.js';

/** The versions of React, as projects have them installed. */
export const REACT = {
  18: { react: 'react-18', 'react-dom': 'react-dom-18' },
  19: { react: 'react', 'react-dom': 'react-dom' },
};

/** A page for a bundle, with room for what the server renders. */
export const shell = (bundle: string, head = ''): string =>
  page({
    script: `${head}<script type="module" src="/${bundle}"></script>`,
    body: '<div id="root"><!--markup--></div>',
  });

/** Puts a page that was built on a site, as the server has rendered it, and gives its address. */
export function putPage(site: Site, project: Project, name: string, markup = ''): string {
  const html = project.read(`dist/${name}.html`).replace('<!--markup-->', markup);
  for (const [path] of html.matchAll(/\/assets\/[\w-]+\.js/g))
    site.put(path, { content: project.read(`dist${path}`), type: 'text/javascript' });
  return site.page(html);
}
