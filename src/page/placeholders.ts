import { isParsed } from './is-parsed.js';

/** What stands in for the element where a content filter lets no unknown tag through. */
const SELECTOR = 'div[data-self-assessment]';

/** Replaces every `<div data-self-assessment>` by the element, those of now and those that are inserted later. */
export function upgradePlaceholders(tag: string): void {
  const upgradeAll = () => {
    for (const placeholder of document.querySelectorAll(SELECTOR)) upgrade(placeholder, tag);
  };
  upgradeAll();
  // The last one on a page may be complete only now.
  document.addEventListener('DOMContentLoaded', upgradeAll);
  new MutationObserver(upgradeAll).observe(document, { childList: true, subtree: true });
}

/** What the element takes from `data-…`: nothing else, or a filter that lets data through would let scripts through. */
const MIRRORED = ['src', 'lang', 'heading-level', 'remember', 'email'];

/** Keeps id, class, other attributes and children; `data-lang` becomes `lang`, and so on. */
function upgrade(placeholder: Element, tag: string): void {
  if (!isParsed(placeholder)) return;
  const element = document.createElement(tag);
  for (const { name, value } of placeholder.attributes) {
    if (!name.startsWith('data-')) element.setAttribute(name, value);
    else if (MIRRORED.indexOf(name.slice(5)) >= 0) element.setAttribute(name.slice(5), value);
  }
  while (placeholder.firstChild) element.appendChild(placeholder.firstChild);
  placeholder.parentNode?.replaceChild(element, placeholder);
}
