// Reporters that end a run with one plain line, "<runner>: N passed, N failed", which scripts/verify.mjs adds up.

/** @typedef {import('vitest/node').Reporter} TestReporter */

/** @type {(suite: import('@web/test-runner').TestSuiteResult | undefined) => import('@web/test-runner').TestResult[]} */
const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);

/** @returns {import('@web/test-runner').Reporter} */
export function webTestRunnerCount() {
  let line = '';
  return {
    onTestRunFinished({ sessions }) {
      const tests = sessions.flatMap((session) => testsOf(session.testResults));
      const passed = tests.filter((test) => test.passed && !test.skipped).length;
      const failed = tests.filter((test) => !test.passed && !test.skipped).length;
      // A page that did not load has no tests, only an error.
      const broken = sessions.filter(
        (session) => !session.passed && testsOf(session.testResults).every((t) => t.passed),
      );
      line = `element: ${passed} passed, ${failed + broken.length} failed`;
    },
    stop() {
      process.once('exit', () => console.log(`\n${line}`));
    },
  };
}

/** @implements {TestReporter} */
export class VitestCount {
  /**
   * @param {readonly import('vitest/node').TestModule[]} modules
   * @param {readonly unknown[]} unhandledErrors
   */
  onTestRunEnd(modules, unhandledErrors) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const inState = (/** @type {string} */ state) => tests.filter((test) => test.result().state === state);
    const failed = inState('failed');
    // A file that cannot be loaded has no tests, only an error.
    const broken = modules.filter((module) => !module.ok() && !failed.some((test) => test.module === module));
    const project = modules[0]?.project.name ?? 'vitest';
    for (const test of tests)
      if (test.diagnostic()?.flaky)
        console.log(`Only when tried again: ${test.module.relativeModuleId} > ${test.name}`);
    const failures = failed.length + broken.length + unhandledErrors.length;
    console.log(`\n${project}: ${inState('passed').length} passed, ${failures} failed`);
  }
}
