// Installs and builds the peers, in a folder that belongs to no package of ours.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { build } from 'vite';
import { PEERS } from './peers.mjs';

const FOLDER = resolve('node_modules/.cache/bench-peers');
const here = import.meta.dirname;

/**
 * Each with the least that shows the quiz, built as its users build it: modules, minified, styles in a file.
 * @returns {Promise<import('../quizzes.mjs').Quiz[]>}
 */
export async function buildPeers() {
  install();
  const sources = join(FOLDER, 'src');
  rmSync(sources, { recursive: true, force: true });
  cpSync(here, sources, { recursive: true });
  const quizzes = [];
  for (const peer of PEERS) quizzes.push(await builtPeer(peer, sources));
  return quizzes;
}

function install() {
  const dependencies = Object.assign({}, ...PEERS.map(({ packages }) => packages));
  const wanted = JSON.stringify({ private: true, type: 'module', dependencies }, null, 2);
  const file = join(FOLDER, 'package.json');
  if (existsSync(file) && readFileSync(file, 'utf8') === wanted) return;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(file, wanted);
  const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  try {
    // With workspaces off, what is around the folder is left alone.
    execFileSync('npm', ['install', '--prefix', FOLDER, '--workspaces=false', ...quietly], { stdio: 'inherit' });
  } catch (error) {
    rmSync(file); // so that the next run tries again
    throw error;
  }
}

/**
 * @param {import('./peers.mjs').Peer} peer
 * @param {string} sources
 * @returns {Promise<import('../quizzes.mjs').Quiz>}
 */
async function builtPeer({ name, entry, packages, places, most }, sources) {
  const page = join(sources, `${entry}.html`);
  const markup = readFileSync(join(here, 'peer.html'), 'utf8');
  writeFileSync(page, markup.replace('</head>', `  <script type="module" src="./${entry}"></script>\n  </head>`));
  const outDir = join(FOLDER, 'dist', entry);
  await build({
    configFile: false,
    root: sources,
    base: './',
    mode: 'production',
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, rolldownOptions: { input: page } },
  });
  const files = readdirSync(outDir, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && !file.name.endsWith('.html'))
    .map((file) => join(file.parentPath, file.name));
  return {
    name,
    page: readFileSync(join(outDir, `${entry}.html`), 'utf8'),
    files: () => Object.fromEntries(files.map((file) => [relative(outDir, file), file])),
    places,
    most,
    versions: Object.entries(packages)
      .map(([name, version]) => `${name} ${version}`)
      .join(', '),
  };
}
