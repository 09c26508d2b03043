/** What stands in for the element where a content filter lets no unknown tag through. */
const SELECTOR = 'div[data-self-assessment]';

/** Replaces every `<div data-self-assessment>` by the element, those of now and those that are inserted later. */
export function upgradePlaceholders(tag: string): void {
  const upgradeAll = () => {
    document.querySelectorAll(SELECTOR).forEach((placeholder) => {
      upgrade(placeholder, tag);
    });
  };
  upgradeAll();
  new MutationObserver(upgradeAll).observe(document, { childList: true, subtree: true });
}

/** Keeps id, class and children; `data-lang` becomes `lang`, and so on. */
function upgrade(placeholder: Element, tag: string): void {
  // While the page is still being parsed, children may be missing.
  if (placeholder.ownerDocument.readyState === 'loading' && !placeholder.nextSibling) return;
  const element = document.createElement(tag);
  for (const { name, value } of placeholder.attributes) {
    if (name !== 'data-self-assessment') element.setAttribute(name.replace(/^data-/, ''), value);
  }
  element.append(...placeholder.childNodes);
  placeholder.replaceWith(element);
}
