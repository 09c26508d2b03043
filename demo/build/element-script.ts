import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const project = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The scripts of the element and of its editor, by the mode that builds each, with their sources. Only the page of the
 * built-in position needs it inside.
 */
const FILES = {
  script: { file: 'self-assessment.js', source: 'src/index.ts' },
  'script-without-position': { file: 'self-assessment-without-position.js', source: 'src/index.ts' },
  editor: { file: 'self-assessment-editor.js', source: 'src/editor/index.ts' },
} as const;

/**
 * Puts the element's scripts beside the pages: what ships, in the built demo; its source, through Vite, while somebody
 * works on it.
 */
export function elementScript(): Plugin {
  return {
    name: 'element-script',
    configureServer({ middlewares }) {
      for (const { file, source } of Object.values(FILES)) {
        middlewares.use(`/${file}`, ({ headers }, response) => {
          response.setHeader('content-type', 'text/javascript');
          // The whole address: in a sandboxed frame there is nothing that a relative one could start from.
          response.end(`import('http://${headers.host ?? ''}/@fs${project}${source}');`);
        });
      }
    },
    async generateBundle() {
      for (const [mode, { file }] of Object.entries(FILES)) {
        this.emitFile({ type: 'asset', fileName: file, source: await shippedScript(mode, file) });
      }
    },
  };
}

/** Built afresh, so that the demo is never older than the source. */
async function shippedScript(mode: string, file: string): Promise<string> {
  const results = await build({
    root: project,
    configFile: `${project}vite.config.ts`,
    mode,
    logLevel: 'warn',
    build: { write: false },
  });
  for (const result of [results].flat()) {
    const chunk = 'output' in result && result.output.find(({ fileName }) => fileName === file);
    if (chunk && chunk.type === 'chunk') return chunk.code;
  }
  throw new Error(`The build of the element made no ${file}.`);
}
