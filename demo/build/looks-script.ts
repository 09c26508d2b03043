import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const entry = fileURLToPath(new URL('../looks/page.ts', import.meta.url));
const FILE = 'looks.js';

/** The script of the page of looks, as one classic script: modules do not run on pages from the disk. */
export function looksScript(): Plugin {
  return {
    name: 'looks-script',
    configureServer({ middlewares }) {
      middlewares.use(`/${FILE}`, ({ headers }, response) => {
        response.setHeader('content-type', 'text/javascript');
        response.end(`import('http://${headers.host ?? ''}/looks/page.ts');`);
      });
    },
    async generateBundle() {
      const [result] = [
        await build({
          configFile: false,
          logLevel: 'warn',
          build: { write: false, lib: { entry, formats: ['iife'], name: 'looks' } },
        }),
      ].flat();
      const chunk = result && 'output' in result && result.output.find(({ type }) => type === 'chunk');
      if (!chunk || chunk.type !== 'chunk') throw new Error(`The build made no ${FILE}.`);
      this.emitFile({ type: 'asset', fileName: FILE, source: chunk.code });
    },
  };
}
