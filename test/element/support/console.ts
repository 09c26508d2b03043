/** Takes what is written to the console during each test of a `describe`, so that tests can read it. */
export function onConsole(level: 'warn' | 'error') {
  const log = {
    calls: [] as unknown[][],
    get text() {
      return log.calls.flat().join('\n');
    },
  };
  const own = console[level].bind(console);
  beforeEach(() => {
    log.calls = [];
    console[level] = (...args: unknown[]) => log.calls.push(args);
  });
  afterEach(() => {
    console[level] = own;
  });
  return log;
}
