import 'accessibility-checker-engine/ace-window.js';

/** What one rule of IBM's engine says of one node. */
interface Result {
  readonly ruleId: string;
  readonly value: readonly [kind: string, verdict: string];
  readonly path: { readonly dom: string };
  readonly message: string;
}

declare const ace_ibma: {
  readonly Checker: new () => {
    check: (root: Document, rulesets: readonly string[]) => Promise<{ results: readonly Result[] }>;
  };
};

/** What the second engine finds wrong in an element and within it: one line for each node, everything unfolded. */
export async function secondOpinion({ localName, shadowRoot }: Element): Promise<string[]> {
  // It takes a group in a closed disclosure for shown, and its name for hidden.
  for (const details of shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
  const { results } = await new ace_ibma.Checker().check(document, ['WCAG_2_2']);
  return results
    .filter(
      ({ value: [kind, verdict], path }) => kind === 'VIOLATION' && verdict === 'FAIL' && path.dom.includes(localName),
    )
    .map(({ ruleId, message, path }) => `${ruleId}: ${message} ${path.dom}`);
}
