import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { inlineMessages } from './build/inline-messages.js';
import { leanStyles } from './build/lean-styles.js';
import { lightPositions } from './build/light-positions.js';
import { manglePrivate } from './build/mangle-private.js';
import { minifyTemplates } from './build/minify-templates.js';
import { oneScript } from './build/one-script.js';

const entry = fileURLToPath(new URL('src/index.ts', import.meta.url));

/** The script that pages load: everything inside, in the syntax that the minifiers of older sites can read. */
const script = (mode: string): UserConfig => ({
  plugins: [
    minifyTemplates(),
    inlineMessages(),
    leanStyles(),
    manglePrivate(),
    lightPositions({ empty: mode === 'code-only' }),
    oneScript(entry),
  ],
  build: {
    target: 'es2018',
    lib: { entry, formats: ['iife'], name: 'unused', fileName: (_format, name) => `${name}.js` },
    rolldownOptions: {
      // Constants of other modules as their values: 0.1 KiB less.
      optimization: { inlineConst: { mode: 'all' } },
      output: { minify: true, comments: { legal: false, annotation: false, jsdoc: false } },
    },
  },
});

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
  plugins: [minifyTemplates(), lightPositions({ empty: false }), positionSchema],
  build: {
    target: 'es2022',
    emptyOutDir: false,
    lib: { entry, formats: ['es'], fileName: 'index' },
    rolldownOptions: { external: [/^lit($|\/)/, /^@lit\/localize($|\/)/] },
  },
};

/** `vite build` makes the script, `--mode module` the module, `--mode code-only` the script with an empty position. */
export default defineConfig(({ mode }) => (mode === 'module' ? module : script(mode)));
