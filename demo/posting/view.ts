import type { Text } from '../../src/model/document/position.js';
import { inLanguage } from '../../src/model/document/text.js';
import { mailto } from '../../src/model/letter/mailto.js';
import { html, type Markup } from './markup.js';
import { allPositionsFile, type Language, pageFile, type ShownPosition } from './positions.js';
import { pageWords, type PageWords } from './words.js';

/** What every page shows of itself in one language. */
export interface SiteView {
  /** Whose page it is: the organisation and the project of this position. */
  readonly shown: ShownPosition;
  readonly language: Language;
  readonly words: PageWords;
  /** The file name of the page. */
  readonly file: string;
  readonly title: string;
  /** What search engines and link previews say of it. */
  readonly description: string;
  /** Whose words it is in. */
  readonly sources: string;
  readonly text: (text: Text) => string;
}

/** A position as its page shows it in one language. */
export interface PageView extends SiteView {
  readonly minutes: number;
  /** A mail to the organisation with nothing but the subject. */
  readonly mail: string;
  /** The address as a link to that mail. */
  readonly address: Markup;
}

export function viewIn(shown: ShownPosition, language: Language): PageView {
  const { title, application, questions, minutes } = shown.position;
  const text = (text: Text) => inLanguage(text, language);
  const mail = mailto(application.email, { subject: text(application.subject), body: '' });
  const words = pageWords[language];
  const estimate = minutes ?? Math.max(1, Math.round(questions.length / 2));
  return {
    shown,
    language,
    words,
    file: pageFile(shown, language),
    title: text(title),
    description: words.description(text(title), estimate),
    sources: shown.isBuiltIn ? words.quoted : words.modelled,
    minutes: estimate,
    mail,
    address: html`<a href="${mail}">${application.email}</a>`,
    text,
  };
}

/** The page of all positions together, which belongs to whom the first one belongs to. */
export function viewOfAll(shown: ShownPosition, language: Language): SiteView {
  const words = pageWords[language];
  return {
    shown,
    language,
    words,
    file: allPositionsFile(language),
    title: words.whichPosition,
    description: words.whichDescription,
    sources: words.whichSources,
    text: (text) => inLanguage(text, language),
  };
}
