import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { fillPage, fillPageOfAll, type PageOptions } from '../posting/page.js';
import { allPositionsFile, LANGUAGES, pageFile, readPositions } from '../posting/positions.js';

const root = fileURLToPath(new URL('..', import.meta.url));

export interface PostingPagesOptions {
  /** Whether the positions are being advertised, or are examples. */
  readonly isAdvertised: boolean;
}

/**
 * Makes a page of `index.html` for every position in every language, and one for all positions together: `index.html`
 * itself shows the built-in one.
 */
export function postingPages({ isAdvertised }: PostingPagesOptions): Plugin {
  const positions = readPositions();
  const pages = new Map<string, (shell: string, strict: boolean) => string>();
  for (const language of LANGUAGES) {
    const options = (strict: boolean): PageOptions => ({ language, positions, isAdvertised, strict });
    for (const shown of positions)
      pages.set(pageFile(shown, language), (shell, strict) => fillPage(shell, shown, options(strict)));
    pages.set(allPositionsFile(language), (shell, strict) => fillPageOfAll(shell, options(strict)));
  }
  const shell = () => readFileSync(`${root}index.html`, 'utf8');
  const isMadeUp = (file: string) => pages.has(file) && file !== 'index.html';

  return {
    name: 'posting-pages',
    config: () => ({ build: { rolldownOptions: { input: [...pages.keys()].map((file) => root + file) } } }),
    resolveId: (id) => (id.startsWith(root) && isMadeUp(id.slice(root.length)) ? id : null),
    load: (id) => (id.startsWith(root) && isMadeUp(id.slice(root.length)) ? shell() : null),
    transformIndexHtml: {
      order: 'pre',
      handler(html, { path, server }) {
        // What Vite adds to the page while somebody works on it would break the policy.
        return pages.get(path.slice(1))?.(html, !server) ?? html;
      },
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const url = request.url?.replace(/\?.*/, '') ?? '';
        if (!isMadeUp(url.slice(1))) {
          next();
          return;
        }
        server.transformIndexHtml(url, shell()).then((html) => {
          response.setHeader('content-type', 'text/html');
          response.end(html);
        }, next);
      });
    },
    generateBundle() {
      for (const { id, json } of positions) {
        this.emitFile({ type: 'asset', fileName: `positions/${id}.json`, source: json });
      }
    },
  };
}
