/** What a position document has in it, whatever became of its quotation marks. */
const DOCUMENT = /\Wquestions\W{1,3}:\s*\[/;

/**
 * The text of the position document that a page has written into an element; `undefined` if there is none. First of all
 * that is its script of JSON; but editors wrap scripts, servers and consent tools change their type, and filters that
 * take tags away leave their text.
 */
export function inlineDocument(element: Element): string | undefined {
  const own = element.querySelector(':scope > script[type="application/json"]');
  const found = own ? [own] : [...element.querySelectorAll('script')].filter(isDocument);
  for (const { textContent } of found) return textContent;
  const text = element.textContent;
  return DOCUMENT.test(text) ? /[[{][^]*[\]}]/.exec(text)?.[0] || text : undefined;
}

const isDocument = ({ type, textContent }: HTMLScriptElement): boolean =>
  DOCUMENT.test(textContent) || (/json/i.test(type) && !/ld\+json/i.test(type));
