import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Locale } from '../../model/document/locale.js';
import { bestLanguage } from '../../model/document/text.js';
import { ancestors, isElement } from '../../page/ancestors.js';
import { languageAround } from '../../page/language-around.js';

const LOCALES: readonly Locale[] = ['en', 'de'];

/** The language of the editor: that of the page around it, until the author chooses the other one. */
export class OwnLanguage implements ReactiveController {
  private readonly _host: ReactiveControllerHost & Element;
  private readonly _observer = new MutationObserver(() => this._follow());
  private _around: Locale = 'en';
  private _chosen: Locale | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this._host = host;
    host.addController(this);
  }

  get locale(): Locale {
    return this._chosen ?? this._around;
  }

  choose(locale: Locale): void {
    this._chosen = locale;
    this._host.requestUpdate();
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
    this._around = (bestLanguage(languageAround(this._host), LOCALES) as Locale | undefined) ?? 'en';
    this._host.requestUpdate();
  }
}
