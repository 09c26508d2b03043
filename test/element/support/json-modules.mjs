const SUFFIX = '.json?module';

/**
 * Serves a JSON file as a module where a module imports it, as bundlers do. What a page fetches stays JSON.
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function jsonModules() {
  return {
    name: 'json-modules',
    transformImport: ({ source }) => (source.endsWith('.json') ? `${source}?module` : undefined),
    resolveMimeType: ({ url }) => (url.endsWith(SUFFIX) ? 'js' : undefined),
    transform: ({ url, body }) => (url.endsWith(SUFFIX) ? `export default ${body}` : undefined),
  };
}
