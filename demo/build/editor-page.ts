import type { Plugin } from 'vite';
import { examples } from '../../build/editor-page.js';
import { contentPolicy } from '../posting/content-policy.js';

/** Puts the positions of the demo into the page of the editor, where they are examples to open. */
export function editorPage(): Plugin {
  return {
    name: 'demo-editor-page',
    transformIndexHtml: {
      order: 'pre',
      handler(page, { path, server }) {
        if (path !== '/editor.html') return page;
        return page
          .replace('<!-- policy -->', () => (server ? '' : contentPolicy.source))
          .replace('<!-- examples -->', examples);
      },
    },
  };
}
