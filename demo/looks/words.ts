import german from './german.json' with { type: 'json' };

export type Language = 'en' | 'de';
/** A text of the page in English, by which its German is found. */
export type Text = keyof typeof german;

/** The language that the address names, else that of the browser. */
export const language: Language = (new URLSearchParams(location.search).get('lang') ?? navigator.language).startsWith(
  'de',
)
  ? 'de'
  : 'en';

/** A text in the language of the page, with what belongs in its braces. */
export function say(text: Text, parts: Readonly<Record<string, string | number>> = {}): string {
  return (language === 'de' ? german[text] : text).replace(/\{(\w+)\}/g, (_, name: string) => String(parts[name]));
}

/** Puts the page, which is written in English, into its language. */
export function translatePage(): void {
  if (language === 'en') return;
  document.documentElement.lang = language;
  const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = (node.nodeValue ?? '').trim().replace(/\s+/g, ' ');
    if (isText(text)) node.nodeValue = ` ${say(text)} `;
  }
  for (const name of ['aria-label', 'placeholder']) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      const text = element.getAttribute(name) ?? '';
      if (isText(text)) element.setAttribute(name, say(text));
    }
  }
}

const isText = (text: string): text is Text => Object.hasOwn(german, text);
