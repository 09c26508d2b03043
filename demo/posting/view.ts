import { mailto } from '../../src/model/mailto.js';
import type { Text } from '../../src/model/position.js';
import { inLanguage } from '../../src/model/text.js';
import { html, type Markup } from './markup.js';
import { pageFile, type Language, type ShownPosition } from './positions.js';
import { pageWords, type PageWords } from './words.js';

/** A position as its page shows it in one language. */
export interface PageView {
  readonly shown: ShownPosition;
  readonly language: Language;
  readonly words: PageWords;
  /** The file name of the page. */
  readonly file: string;
  readonly title: string;
  readonly minutes: number;
  /** A mail to the organisation with nothing but the subject. */
  readonly mail: string;
  /** The address as a link to that mail. */
  readonly address: Markup;
  readonly text: (text: Text) => string;
}

export function viewIn(shown: ShownPosition, language: Language): PageView {
  const { title, application, questions, minutes } = shown.position;
  const text = (text: Text) => inLanguage(text, language);
  const mail = mailto(application.email, { subject: text(application.subject), body: '' });
  return {
    shown,
    language,
    words: pageWords[language],
    file: pageFile(shown, language),
    title: text(title),
    minutes: minutes ?? Math.max(1, Math.round(questions.length / 2)),
    mail,
    address: html`<a href="${mail}">${application.email}</a>`,
    text,
  };
}
