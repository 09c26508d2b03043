import { ancestors, isElement } from './ancestors.js';

/** Names the place of an element in the document: the same for one that a framework puts there when it writes it anew. */
export function placeOf(element: Element): string {
  const steps: string[] = [];
  for (const node of ancestors(element)) if (isElement(node)) steps.push(`${node.localName} ${indexAmongAlike(node)}`);
  return steps.join('/');
}

function indexAmongAlike(element: Element): number {
  let index = 0;
  for (let other = element.previousElementSibling; other; other = other.previousElementSibling)
    if (other.localName === element.localName) index++;
  return index;
}
