import type { Plugin } from 'vite';
import { contentPolicy } from '../posting/content-policy.js';
import { html, jsonScript } from '../posting/markup.js';
import { readPositions } from '../posting/positions.js';

/** Puts the position documents into the page for frames: a sandboxed frame may not load them. */
export function embedPage(): Plugin {
  return {
    name: 'embed-page',
    transformIndexHtml: {
      order: 'pre',
      handler(page, { path, server }) {
        if (path !== '/embed.html') return page;
        const documents = readPositions()
          .filter(({ isBuiltIn }) => !isBuiltIn)
          .map(({ id, json }) => jsonScript(json, html`data-position="${id}"`));
        return page
          .replace('<!-- policy -->', () => (server ? '' : contentPolicy.source))
          .replace('<!-- positions -->', () => html`${documents}`.source);
      },
    },
  };
}
