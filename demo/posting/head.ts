import { jobPostingData } from '../../bin/job-posting-data.js';
import { html, jsonScript, type Markup } from './markup.js';
import type { SiteView } from './view.js';

/** What search engines, link previews and the language switch read. */
export function head(view: SiteView, languages: readonly SiteView[]): Markup {
  const { shown, words, example, title, description, text } = view;
  return html`<title>${pageTitle(view)}</title>
    <meta name="description" content="${description}" />
    ${example && html`<meta name="robots" content="noindex" />`}
    <meta property="og:type" content="website" />
    <meta property="og:title" content="${title}" />
    <meta property="og:description" content="${description}" />
    <meta property="og:site_name" content="${text((shown.position.project ?? shown.position.organisation).name)}" />
    <meta property="og:locale" content="${words.locale}" />
    ${languages.map(
      (other) =>
        html`<link
          vite-ignore
          rel="alternate"
          hreflang="${other.language}"
          href="${other.file}"
          title="${pageTitle(other)}"
        />`,
    )}`;
}

/** What job boards read: nothing of a position that is not being advertised. */
export const jobPosting = ({ shown, language, example }: SiteView): Markup | undefined =>
  example
    ? undefined
    : jsonScript(JSON.stringify(jobPostingData(shown.position, language)), undefined, 'application/ld+json');

function pageTitle({ shown, title, text }: SiteView): string {
  return `${title} – ${text((shown.position.project ?? shown.position.organisation).name)}`;
}
