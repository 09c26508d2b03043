/** What stands in for the element where a content filter lets no unknown tag through. */
const SELECTOR = 'div[data-self-assessment]';

/** Replaces every `<div data-self-assessment>` by the element, those of now and those that are inserted later. */
export function upgradePlaceholders(tag: string): void {
  const upgradeAll = () => {
    for (const placeholder of document.querySelectorAll(SELECTOR)) upgrade(placeholder, tag);
  };
  upgradeAll();
  new MutationObserver(upgradeAll).observe(document, { childList: true, subtree: true });
}

/** What the element takes from `data-…`: nothing else, or a filter that lets data through would let scripts through. */
const ATTRIBUTES = ['src', 'lang', 'heading-level', 'remember', 'email'];

/** Keeps id, class and children; `data-lang` becomes `lang`, and so on. */
function upgrade(placeholder: Element, tag: string): void {
  // While the page is still being parsed, children may be missing.
  if (placeholder.ownerDocument.readyState === 'loading' && !placeholder.nextSibling) return;
  const element = document.createElement(tag);
  for (const name of ['id', 'class', 'lang']) copy(placeholder, name, element, name);
  for (const name of ATTRIBUTES) copy(placeholder, `data-${name}`, element, name);
  element.append(...placeholder.childNodes);
  placeholder.replaceWith(element);
}

function copy(from: Element, name: string, to: Element, as: string): void {
  const value = from.getAttribute(name);
  if (value !== null) to.setAttribute(as, value);
}
