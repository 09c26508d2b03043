import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Locale } from '../model/document/locale.js';
import { bestLanguage, inLanguage } from '../model/document/text.js';
import { ancestors, isElement } from '../page/ancestors.js';
import { languageAround } from '../page/language-around.js';
import type { Words } from '../view/words.js';
import { localeOf, voiceFor } from './locales.js';
import { msgFor } from './messages.js';
import { isOneLanguage, spoken } from './spoken.js';

/**
 * The language of one element: its own `lang`, else that of the nearest ancestor that has one, through shadow roots,
 * else that of the document, else English. Followed when it changes to one that serves; a choice made inside the
 * element wins until then.
 */
export class ElementLanguage implements ReactiveController {
  private readonly _host: ReactiveControllerHost & Element;
  private readonly _observer = new MutationObserver(() => {
    this._follow();
  });
  /** The language around; `undefined` before the element was on a page. */
  private _around: string | undefined;
  /** The language around that is followed. */
  private _tag = '';
  private _languages: readonly string[] = [];
  private _chosen: Locale | undefined;
  /** By the languages of a position, what is spoken of it, as long as nothing above changes. */
  private _known = new WeakMap<readonly string[], Words>();

  constructor(host: ReactiveControllerHost & Element) {
    this._host = host;
    host.addController(this);
  }

  /** The language of the interface. */
  get locale(): Locale {
    return this.words(this._languages).locale;
  }

  choose(locale: Locale): void {
    this._chosen = locale;
    this._known = new WeakMap();
    this._host.requestUpdate();
  }

  /** Says which languages the position has that is shown; none while it is on its way. */
  use(languages: readonly string[]): void {
    this._languages = languages;
    if (!languages.length) this._tag = this._around || '';
    this._known = new WeakMap();
  }

  /** What the screen needs to speak of a position with these languages. */
  words(languages: readonly string[]): Words {
    let words = this._known.get(languages);
    if (!words) {
      const { locale } = spoken(this._tag, this._languages, this._chosen);
      words = wordsOf(locale, spoken(this._tag, languages, this._chosen).contentLocale);
      this._known.set(languages, words);
    }
    return words;
  }

  /** What a mail in a language needs to. */
  wordsIn(locale: Locale, languages: readonly string[]): Words {
    return wordsOf(locale, spoken(this._tag, languages, locale).contentLocale);
  }

  hostConnected(): void {
    for (const node of ancestors(this._host)) {
      if (isElement(node)) this._observer.observe(node, { attributeFilter: ['lang'] });
    }
    this._follow();
  }

  hostDisconnected(): void {
    this._observer.disconnect();
  }

  private _follow(): void {
    const tag = languageAround(this._host);
    if (tag === this._around) return;
    const isFirst = this._around === undefined;
    this._around = tag;
    if (!isFirst && !this._serves(tag)) return;
    this._tag = tag;
    this._chosen = undefined;
    this._known = new WeakMap();
    this._host.requestUpdate();
  }

  /**
   * Whether to follow the page into another language. Services that translate pages set it to one that neither
   * interface nor questions may have; and nobody is led from a screen in one language to one in two.
   */
  private _serves(tag: string): boolean {
    const languages = this._languages;
    if (!languages.length) return true;
    // Without any language the page is English, as from the beginning.
    if (tag && !localeOf(tag) && !bestLanguage(tag, languages)) return false;
    return isOneLanguage(spoken(tag, languages)) || !isOneLanguage(spoken(this._tag, languages, this._chosen));
  }
}

const wordsOf = (locale: Locale, contentLocale: string): Words => ({
  msg: msgFor[voiceFor(locale, contentLocale)],
  locale,
  contentLocale,
  text: (text) => inLanguage(text, contentLocale),
});
