import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { builtInPosition } from './build/built-in-position.js';
import { editorPage } from './build/editor-page.js';
import { inlineMessages } from './build/inline-messages.js';
import { leanLit } from './build/lean-lit.js';
import { leanStyles } from './build/lean-styles.js';
import { minifyTemplates } from './build/minify-templates.js';
import { oneScript } from './build/one-script.js';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const entry = path('src/index.ts');
const output = { minify: true, comments: { legal: false, annotation: false, jsdoc: false } } as const;

/** The scripts that pages load: everything inside, in the syntax that the minifiers of older sites can read. */
const script = (name: string, without: boolean): UserConfig => ({
  plugins: [
    minifyTemplates(),
    inlineMessages(),
    leanLit(),
    leanStyles(),
    builtInPosition({ without }),
    oneScript(entry, name),
  ],
  build: {
    target: 'es2018',
    emptyOutDir: false,
    lib: { entry, formats: ['iife'], name: 'unused', fileName: (_format, name) => `${name}.js` },
    rolldownOptions: { output },
  },
});

const editorEntry = path('src/editor/index.ts');

/** The script of the editor, which brings the element with it, and the page that is both in one file. */
const editor: UserConfig = {
  plugins: [
    minifyTemplates(),
    inlineMessages(),
    leanLit(),
    leanStyles(),
    builtInPosition({ without: true }),
    oneScript(editorEntry, 'self-assessment-editor', 'self-assessment-editor'),
    editorPage(),
  ],
  build: {
    target: 'es2022',
    emptyOutDir: false,
    lib: { entry: editorEntry, formats: ['iife'], name: 'unused', fileName: (_format, name) => `${name}.js` },
    rolldownOptions: { output: { ...output, codeSplitting: false } },
  },
};

/** For those who write positions: editors complete and explain what the schema knows. */
const positionSchema: Plugin = {
  name: 'position-schema',
  apply: 'build',
  generateBundle() {
    const source = readFileSync('src/model/document/position.schema.json', 'utf8');
    this.emitFile({ type: 'asset', fileName: 'position.schema.json', source });
  },
};

/** The module for those who bundle it with other things that use Lit. */
const module: UserConfig = {
  plugins: [minifyTemplates(), builtInPosition({ without: false }), positionSchema],
  build: {
    target: 'es2022',
    emptyOutDir: false,
    lib: { entry, formats: ['es'], fileName: 'index' },
    rolldownOptions: { external: [/^lit($|\/)/, /^@lit\/localize($|\/)/] },
  },
};

/** What the command says of documents, for pages where people keep them, such as the settings of the WordPress plugin. */
const checker: UserConfig = {
  build: {
    target: 'es2022',
    emptyOutDir: false,
    lib: {
      entry: fileURLToPath(new URL('src/authoring/check-document.ts', import.meta.url)),
      formats: ['es'],
      fileName: 'check-document',
    },
  },
};

/** By the mode that `vite build --mode` names. */
const configurations: Readonly<Record<string, UserConfig>> = {
  script: script('self-assessment', false),
  'script-without-position': script('self-assessment-without-position', true),
  module,
  checker,
  editor,
};

export default defineConfig(({ mode }) => configurations[mode] ?? script('self-assessment', false));
