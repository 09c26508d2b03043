import type { AxeResults, RunOptions } from 'axe-core';
import 'axe-core/axe.min.js';

declare const axe: {
  run: (context: Element, options: RunOptions) => Promise<AxeResults>;
  setup: (root?: Element) => void;
  teardown: () => void;
  utils: { getNodeFromTree: (node: Element) => unknown };
  commons: {
    text: { accessibleTextVirtual: (node: unknown) => string };
    aria: { getRole: (node: Element) => string | null };
  };
};

/** All of WCAG 2.2 A and AA that a program can see, and what is good practice besides. */
const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'EN-301-549', 'best-practice'],
  // Rules on whole pages: the page of a test is none.
  rules: {
    'target-size': { enabled: true },
    'landmark-one-main': { enabled: false },
    'page-has-heading-one': { enabled: false },
    region: { enabled: false },
  },
  resultTypes: ['violations'],
};

/** What axe finds wrong within an element, shadow root included: one line for each node. */
export async function accessibilityProblems(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, OPTIONS);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary ?? ''}`),
  );
}

/** Role and name of controls as a screen reader is told them, computed by axe and so the same in every engine. */
export function rolesAndNames(elements: readonly Element[]): string[] {
  axe.setup(document.body);
  try {
    return elements.map((element) => {
      const name = axe.commons.text.accessibleTextVirtual(axe.utils.getNodeFromTree(element));
      return `${axe.commons.aria.getRole(element) ?? 'none'} “${name.replace(/\s+/g, ' ').trim()}”`;
    });
  } finally {
    axe.teardown();
  }
}
