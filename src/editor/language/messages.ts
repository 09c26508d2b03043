import type { msg } from '@lit/localize';
import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import type { Locale } from '../../model/document/locale.js';
import { templates as de } from '../../generated/editor/de.js';

/** The translating function of each language for the texts of the editor, which the script for visitors does not have. */
export const msgFor: Readonly<Record<Locale, typeof msg>> = {
  en: ((template, options) => runtimeMsg(undefined, template, options)) as typeof msg,
  de: ((template, options) => runtimeMsg(de, template, options)) as typeof msg,
};
