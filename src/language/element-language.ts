import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { inLanguage, lookup } from '../model/document/text.js';
import type { Words } from '../view/words.js';
import { type Locale, localeOf } from './locales.js';
import { msgFor } from './messages.js';

/**
 * The language of one element: its own `lang`, else that of the nearest ancestor that has one, through shadow roots,
 * else that of the document, else English. Followed when it changes; a choice made inside the element wins until then.
 */
export class ElementLanguage implements ReactiveController {
  private readonly _host: ReactiveControllerHost & Element;
  private readonly _observer = new MutationObserver(() => {
    this._follow();
  });
  private _tag = '';
  private _chosen: Locale | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this._host = host;
    host.addController(this);
  }

  /** The language of the interface. */
  get locale(): Locale {
    return this._chosen ?? localeOf(this._tag) ?? 'en';
  }

  choose(locale: Locale): void {
    this._chosen = locale;
    this._host.requestUpdate();
  }

  /**
   * What a view needs to speak.
   *
   * @param languages The languages of the position; its first one serves where it does not have the interface's.
   */
  words(locale: Locale, languages: readonly string[]): Words {
    // The page may ask for a finer language than the interface has, such as a form of address.
    const finer = localeOf(this._tag) === locale ? lookup(this._tag, languages) : undefined;
    const contentLocale = finer ?? lookup(locale, languages) ?? languages[0] ?? locale;
    return { msg: msgFor[locale], locale, contentLocale, text: (text) => inLanguage(text, contentLocale) };
  }

  hostConnected(): void {
    for (let node: Element | null = this._host; node; node = parentOf(node)) {
      this._observer.observe(node, { attributeFilter: ['lang'] });
    }
    this._follow();
  }

  hostDisconnected(): void {
    this._observer.disconnect();
  }

  private _follow(): void {
    const tag = languageAround(this._host);
    if (tag === this._tag) return;
    this._tag = tag;
    this._chosen = undefined;
    this._host.requestUpdate();
  }
}

function languageAround(element: Element): string {
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const lang = node.getAttribute('lang');
    // PHP writes de_DE, and so do some pages.
    if (lang) return lang.replace(/_/g, '-');
  }
  return element.ownerDocument.documentElement.lang;
}

function parentOf(element: Element): Element | null {
  const parent: Node | null = element.assignedSlot ?? element.parentNode;
  // By its kind, because pages put other things in the place of `Element` and `ShadowRoot`; a link has a `host`, too.
  if (parent?.nodeType === 11) return (parent as ShadowRoot).host;
  return parent?.nodeType === 1 ? (parent as Element) : null;
}
