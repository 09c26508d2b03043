import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** The command for authors: one file for Node, which `self-assessment-element.mjs` starts. */
export default defineConfig({
  root: path('.'),
  build: {
    target: 'node20',
    outDir: path('../dist'),
    emptyOutDir: false,
    minify: false,
    lib: { entry: path('command.ts'), formats: ['es'], fileName: 'command' },
    rolldownOptions: { external: [/^node:/, 'jsonc-parser'] },
  },
});
