import type { Plugin } from 'vite';
import { html, jsonScript } from '../demo/posting/markup.js';
import { readPositions } from '../demo/posting/positions.js';

const SCRIPT = 'self-assessment-editor.js';

/**
 * Makes `editor.html` beside the script of the editor: one file with everything inside, which works from the disk and
 * without a network. It speaks the language of the browser.
 */
export function editorPage(): Plugin {
  return {
    name: 'editor-page',
    apply: 'build',
    generateBundle(_options, bundle) {
      const script = bundle[SCRIPT];
      if (script?.type !== 'chunk') this.error(`There is no ${SCRIPT} to put into the page.`);
      this.emitFile({ type: 'asset', fileName: 'editor.html', source: page(script.code) });
    },
  };
}

/** The shipped positions, as the children of the editor that are its examples. */
export const examples = (): string => html`${readPositions().map(({ json }) => jsonScript(json))}`.source;

/** Code that no text in it can end the script element of, or begin a comment in. */
const forScript = (code: string): string => code.replace(/<(?=\/script|script|!--)/gi, '\\x3c');

const page = (script: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    <title>Self-assessment editor</title>
    <style>
      body { margin: 0; font-family: system-ui, sans-serif; }
    </style>
    <script>document.documentElement.lang = navigator.language.startsWith('de') ? 'de' : 'en';</script>
  </head>
  <body>
    <main>
      <self-assessment-editor>
        <p>The editor needs a newer browser. Der Editor braucht einen neueren Browser.</p>
        ${examples()}
      </self-assessment-editor>
    </main>
    <script>${forScript(script)}</script>
  </body>
</html>
`;
