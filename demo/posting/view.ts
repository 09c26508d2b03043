import type { Text } from '../../src/model/document/position.js';
import { inLanguage } from '../../src/model/document/text.js';
import { mailto } from '../../src/model/letter/mailto.js';
import { html, type Markup } from './markup.js';
import { exampleWords, type ExampleWords } from './example-words.js';
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
  /** What the page says because its positions are examples; not there where they are advertised. */
  readonly example: Example | undefined;
  readonly text: (text: Text) => string;
}

/** What a page says of itself where its positions are examples. */
export interface Example {
  readonly words: ExampleWords;
  readonly notice: Markup;
  /** Whose words the posting is in. */
  readonly sources: string;
}

/** A position as its page shows it in one language. */
export interface PageView extends SiteView {
  readonly minutes: number;
  /** A mail to the organisation with nothing but the subject. */
  readonly mail: string;
  /** The address as a link to that mail. */
  readonly address: Markup;
}

export function viewIn(shown: ShownPosition, language: Language, isAdvertised: boolean): PageView {
  const { title, application, questions, minutes } = shown.position;
  const text = (text: Text) => inLanguage(text, language);
  const mail = mailto(application.email, { subject: text(application.subject), body: '' });
  const words = pageWords[language];
  const ofExample = exampleWords[language];
  const example = isAdvertised
    ? undefined
    : {
        words: ofExample,
        notice: ofExample.notice(organisationLink(shown, text)),
        sources: shown.isBuiltIn ? ofExample.quoted : ofExample.modelled,
      };
  const estimate = minutes ?? Math.max(1, Math.round(questions.length / 2));
  return {
    shown,
    language,
    words,
    file: pageFile(shown, language),
    title: text(title),
    description: described(words.description(text(title), estimate), example),
    example,
    minutes: estimate,
    mail,
    address: html`<a href="${mail}">${application.email}</a>`,
    text,
  };
}

/** The page of all positions together, which belongs to whom the first one belongs to. */
export function viewOfAll(shown: ShownPosition, language: Language, isAdvertised: boolean): SiteView {
  const text = (text: Text) => inLanguage(text, language);
  const words = pageWords[language];
  const ofExample = exampleWords[language];
  const example = isAdvertised
    ? undefined
    : {
        words: ofExample,
        notice: ofExample.noticeOfAll(organisationLink(shown, text)),
        sources: ofExample.sourcesOfAll,
      };
  return {
    shown,
    language,
    words,
    file: allPositionsFile(language),
    title: words.whichPosition,
    description: described(words.whichDescription, example),
    example,
    text,
  };
}

const described = (description: string, example: Example | undefined): string =>
  example ? example.words.description(description) : description;

/** Where the positions are that are open. */
function organisationLink(
  { position: { project, organisation } }: ShownPosition,
  text: (text: Text) => string,
): Markup {
  const { name, url } = project?.url ? project : organisation;
  return url ? html`<a href="${text(url)}">${text(name)}</a>` : html`${text(name)}`;
}
