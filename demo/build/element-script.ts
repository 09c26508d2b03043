import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const project = fileURLToPath(new URL('../..', import.meta.url));
const FILE = 'self-assessment.js';

/**
 * Puts the element's script beside the pages: what ships, in the built demo; its source, through Vite, while somebody
 * works on it.
 */
export function elementScript(): Plugin {
  return {
    name: 'element-script',
    configureServer({ middlewares }) {
      middlewares.use(`/${FILE}`, ({ headers }, response) => {
        response.setHeader('content-type', 'text/javascript');
        // The whole address: in a sandboxed frame there is nothing that a relative one could start from.
        response.end(`import('http://${headers.host ?? ''}/@fs${project}src/index.ts');`);
      });
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: FILE, source: await shippedScript() });
    },
  };
}

/** Built afresh, so that the demo is never older than the source. */
async function shippedScript(): Promise<string> {
  const results = await build({
    root: project,
    configFile: `${project}vite.config.ts`,
    logLevel: 'warn',
    build: { write: false },
  });
  for (const result of [results].flat()) {
    const chunk = 'output' in result && result.output.find(({ fileName }) => fileName === FILE);
    if (chunk && chunk.type === 'chunk') return chunk.code;
  }
  throw new Error(`The build of the element made no ${FILE}.`);
}
