import { article } from './article.js';
import { contentPolicy } from './content-policy.js';
import { head } from './head.js';
import { html, jsonScript, type Markup } from './markup.js';
import { positionList } from './position-list.js';
import { LANGUAGES, type Language, type ShownPosition } from './positions.js';
import { siteFooter, siteHeader } from './site.js';
import { viewIn, type PageView } from './view.js';

export interface PageOptions {
  readonly shown: ShownPosition;
  /** The language of the page; the other ones are in it too, hidden. */
  readonly language: Language;
  readonly positions: readonly ShownPosition[];
  /** Whether the page says what it allows to run and to load. */
  readonly strict: boolean;
}

/** Fills the shell of a page: the posting, readable without script, and the self-assessment of the position. */
export function fillPage(shell: string, { shown, language, positions, strict }: PageOptions): string {
  const view = viewIn(shown, language);
  const inEach = (part: (view: PageView) => Markup) =>
    LANGUAGES.map(
      (other) =>
        html`<div data-language="${other}" lang="${other}" ${html`${other === language ? '' : 'hidden'}`}>
          ${part(viewIn(shown, other))}
        </div>`,
    );
  const body = html`<header class="site-header">${inEach(siteHeader)}</header>
    <main>
      ${inEach(article)}
      <section id="self-assessment" class="assessment" tabindex="-1">
        <self-assessment>
          ${inEach(({ words, address }) => html`<p>${words.withoutScript(address)}</p>`)}
          ${shown.isBuiltIn ? undefined : jsonScript(shown.json)}
        </self-assessment>
      </section>
      <section class="positions" id="positions" tabindex="-1">
        ${inEach((view) => positionList(view, positions))}
      </section>
    </main>
    <footer class="site-footer">${inEach(siteFooter)}</footer>`;
  return shell
    .replace('<html lang="en">', `<html lang="${language}">`)
    .replace('<!-- policy -->', () => (strict ? contentPolicy.source : ''))
    .replace(
      '<!-- head -->',
      () =>
        head(
          view,
          LANGUAGES.map((other) => viewIn(shown, other)),
        ).source,
    )
    .replace('<!-- body -->', () => body.source);
}
