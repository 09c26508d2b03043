import type { msg } from '@lit/localize';
import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import type { Locale } from '../model/document/locale.js';
import { templates as du } from '../generated/locales/de-x-du.js';
import { templates as de } from '../generated/locales/de.js';

/** A language of the interface, or one of its forms of address. */
export type Voice = Locale | 'de-x-du';

/**
 * The translating function of each voice, that of the source first. `@lit/localize` keeps one language for the whole
 * page; elements on a page may differ, and a mail may be in another language than the screen, so each caller gets the
 * function of its own. `build/inline-messages.ts` replaces this module in the script for pages.
 */
export const msgFor = {
  en: ((template, options) => runtimeMsg(undefined, template, options)) as typeof msg,
  de: ((template, options) => runtimeMsg(de, template, options)) as typeof msg,
  'de-x-du': ((template, options) => runtimeMsg(du, template, options)) as typeof msg,
} satisfies Record<Voice, typeof msg>;
