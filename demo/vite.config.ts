import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { editorPage } from './build/editor-page.js';
import { elementScript } from './build/element-script.js';
import { embedPage } from './build/embed-page.js';
import { looksScript } from './build/looks-script.js';
import { postingPages } from './build/posting-pages.js';

const root = fileURLToPath(new URL('.', import.meta.url));
const smallPages = readdirSync(`${root}pages`).map((file) => `${root}pages/${file}`);

/**
 * The demo: a page for each position in each language, a page for frames, the editor, a page to try looks on, and small
 * pages that show one condition each. `npm start` serves it from the sources; what `npm run build:demo` makes of it
 * works in any folder of any static host, and from the disk.
 *
 * Its positions are examples. `--mode advertised` makes real pages of them: without the notice, with the last day, for
 * search engines and job boards.
 */
export default defineConfig(({ mode }) => ({
  root,
  base: './',
  appType: 'mpa',
  plugins: [
    elementScript(),
    postingPages({ isAdvertised: mode === 'advertised' }),
    embedPage(),
    editorPage(),
    looksScript(),
  ],
  server: {
    host: '127.0.0.1',
    fs: { allow: ['..'] },
    // A sandboxed frame has no origin of its own to name.
    cors: { origin: [/^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/, 'null'] },
  },
  build: {
    outDir: fileURLToPath(new URL('../dist-demo', import.meta.url)),
    emptyOutDir: true,
    rolldownOptions: { input: [`${root}embed.html`, `${root}editor.html`, `${root}looks.html`, ...smallPages] },
  },
}));
