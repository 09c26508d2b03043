/**
 * A node and what it is shown in, from the inside out: through slots, and out of shadow roots to their hosts. By the
 * kind of a node, because pages put other things in the place of `Element` and `ShadowRoot`.
 */
export function* ancestors(node: Node): Generator<Node> {
  let next: Node | null | undefined = node;
  while (next) {
    yield next;
    const { assignedSlot } = next as Partial<Element>;
    next = assignedSlot ?? (next.nodeType === 11 ? (next as Partial<ShadowRoot>).host : next.parentNode);
  }
}

export const isElement = (node: Node): node is Element => node.nodeType === 1;
