// `npm run test:element`, in all engines of this machine or in those that BROWSERS names: BROWSERS=chromium,webkit.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { available } from '../../scripts/browsers.mjs';
import { CHROMIUM_FLAGS } from '../support/chromium.mjs';
import { webTestRunnerCount } from '../support/count-reporters.mjs';
import { jsonModules } from './support/json-modules.mjs';
import { webkitLauncher } from './support/webkit-launcher.mjs';

const rootDir = fileURLToPath(new URL('../..', import.meta.url));

/** @typedef {import('../../scripts/browsers.mjs').Engine} Engine */

/** @type {Record<Engine, (executablePath: string) => import('@web/test-runner').BrowserLauncher>} */
const launchers = {
  chromium: (executablePath) => chromeLauncher({ launchOptions: { executablePath, args: CHROMIUM_FLAGS } }),
  firefox: (executablePath) =>
    chromeLauncher({
      // @ts-expect-error: its types ask for the whole module, it uses `launch`
      puppeteer,
      concurrency: 1,
      launchOptions: { browser: 'firefox', executablePath },
    }),
  webkit: () => webkitLauncher(),
};
const wanted = process.env.BROWSERS?.split(',');
const engines = Object.entries(available()).filter(([engine]) => wanted?.includes(engine) ?? true);

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir,
  hostname: '127.0.0.1',
  files: ['test/element/**/*.test.ts'],
  reporters: [defaultReporter(), webTestRunnerCount()],
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [jsonModules(), esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${rootDir}/tsconfig.json` })],
  browsers: engines.map(([engine, path]) => launchers[/** @type {Engine} */ (engine)](path)),
  concurrency: 2,
  browserStartTimeout: 90_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  // Three engines at a time: what a busy machine spoils once is tried again.
  testFramework: { config: { timeout: 60_000, retries: 1 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  coverage: Boolean(process.env.COVERAGE),
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/generated/**'],
    reporters: ['text-summary', 'lcov'],
    report: true,
    reportDir: 'coverage/element',
  },
};
