import { article } from './article.js';
import { contentPolicy } from './content-policy.js';
import { head, jobPosting } from './head.js';
import { attribute, html, jsonScript, type Markup } from './markup.js';
import { positionList } from './position-list.js';
import { type Language, LANGUAGES, type ShownPosition } from './positions.js';
import { siteFooter, siteHeader } from './site.js';
import { type SiteView, viewIn, viewOfAll } from './view.js';

export interface PageOptions {
  /** The language of the page; the other ones are in it too, hidden. */
  readonly language: Language;
  readonly positions: readonly ShownPosition[];
  /**
   * Whether the positions are being advertised. Otherwise the pages say that these are examples, keep search engines
   * away and have no data for job boards.
   */
  readonly isAdvertised: boolean;
  /** Whether the page says what it allows to run and to load. */
  readonly strict: boolean;
}

/** Fills the shell of a page: the posting, readable without script, and the self-assessment of the position. */
export function fillPage(shell: string, shown: ShownPosition, options: PageOptions): string {
  const views = LANGUAGES.map((language) => viewIn(shown, language, options.isAdvertised));
  const content = html`${inEach(views, options, article)}
    <section id="self-assessment" class="assessment" tabindex="-1">
      ${inEach(views, options, tryOut)}
      <self-assessment>
        ${inEach(
          views,
          options,
          ({ words, example, address }) => html`<p>${(example?.words ?? words).withoutScript(address)}</p>`,
        )}
        ${shown.isBuiltIn ? undefined : jsonScript(shown.json)}
      </self-assessment>
    </section>
    <section class="positions" id="positions" tabindex="-1">
      ${inEach(views, options, (view) => positionList(view, options.positions, shown))}
    </section>`;
  return fill(shell, views, options, content, shown.isBuiltIn, jobPosting);
}

/** Fills the shell of the page on which somebody answers for all positions at once. */
export function fillPageOfAll(shell: string, options: PageOptions): string {
  const { positions } = options;
  const [first] = positions;
  if (!first) throw new Error('There are no positions.');
  const views = LANGUAGES.map((language) => viewOfAll(first, language, options.isAdvertised));
  const content = html`<section id="self-assessment" class="assessment" tabindex="-1">
      ${inEach(views, options, ({ example }) => html`${example && html`<p class="notice">${example.notice}</p>`}`)}
      <self-assessment heading-level="1">
        ${inEach(views, options, ({ words }) => html`<p>${words.whichWithoutScript}</p>`)}
        ${jsonScript(`[${positions.map(({ json }) => json).join()}]`)}
      </self-assessment>
    </section>
    <section class="positions" id="positions" tabindex="-1">
      ${inEach(views, options, (view) => positionList(view, positions))}
    </section>`;
  return fill(shell, views, options, content, false);
}

function fill(
  shell: string,
  views: readonly SiteView[],
  options: PageOptions,
  content: Markup,
  isBuiltIn: boolean,
  data?: (view: SiteView) => Markup | undefined,
): string {
  const { language, strict } = options;
  const shown = views.filter((view) => view.language === language);
  const body = html`<header class="site-header">${inEach(views, options, (view) => siteHeader(view, views))}</header>
    <main>${content}</main>
    <footer class="site-footer">${inEach(views, options, siteFooter)}</footer>`;
  const file = isBuiltIn ? 'self-assessment.js' : 'self-assessment-without-position.js';
  return shell
    .replace('self-assessment.js', file)
    .replace('<html lang="en">', `<html lang="${language}">`)
    .replace('<!-- policy -->', () => (strict ? contentPolicy.source : ''))
    .replace('<!-- head -->', () => html`${shown.map((view) => html`${head(view, views)} ${data?.(view)}`)}`.source)
    .replace('<!-- body -->', () => body.source);
}

/** Above the self-assessment of one position, where somebody may have jumped to. */
const tryOut = ({ example }: SiteView): Markup =>
  html`${example && html`<p class="notice">${example.words.tryOut}</p>`}`;

/** A part of a page in each language, all but one of them hidden. */
const inEach = <V extends SiteView>(
  views: readonly V[],
  { language }: PageOptions,
  part: (view: V) => Markup,
): Markup =>
  html`${views.map(
    (view) =>
      html`<div
        data-language="${view.language}"
        lang="${view.language}"
        ${attribute('hidden', view.language !== language)}
      >
        ${part(view)}
      </div>`,
  )}`;
