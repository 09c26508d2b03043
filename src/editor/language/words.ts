import type { msg } from '@lit/localize';
import type { Locale } from '../../model/document/locale.js';

/** What a view of the editor needs to speak. The languages of the document are another thing. */
export interface EditorWords {
  readonly msg: typeof msg;
  readonly locale: Locale;
  /** Changes the language of the interface. */
  readonly choose: (locale: Locale) => void;
}

/** Made once: that takes long, and each field says its language. */
const known = new Map<Locale, Intl.DisplayNames>();

/** What a language is called, such as “German” for `de`. */
export function languageName({ locale, msg }: EditorWords, tag: string): string {
  const [plain = tag] = tag.split('-x-');
  const names = known.get(locale) ?? new Intl.DisplayNames([locale], { type: 'language' });
  known.set(locale, names);
  const name = names.of(plain) ?? tag;
  return tag.endsWith('-x-du') ? msg('German (du)', { id: 'language-du' }) : name;
}

/** A time of the day, such as 21:04. */
export const timeText = ({ locale }: EditorWords, time: number): string =>
  new Date(time).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });

/** A day, written out. */
export const dayText = ({ locale }: EditorWords, time: number): string =>
  new Date(time).toLocaleDateString(locale, { dateStyle: 'long' });

/** A day with its time. */
export const momentText = ({ locale }: EditorWords, time: number): string =>
  new Date(time).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });
