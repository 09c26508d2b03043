import { jobPostingData } from '../../bin/job-posting-data.js';
import { html, jsonScript, type Markup } from './markup.js';
import type { PageView } from './view.js';

/** What search engines, link previews and the language switch read. */
export function head(view: PageView, languages: readonly PageView[]): Markup {
  const { shown, words, minutes, title, text } = view;
  const description = words.description(title, minutes);
  return html`<title>${pageTitle(view)}</title>
    <meta name="description" content="${description}" />
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
    )}
    ${jsonScript(JSON.stringify(jobPostingData(shown.position, view.language)), undefined, 'application/ld+json')}`;
}

function pageTitle({ shown, title, text }: PageView): string {
  return `${title} – ${text((shown.position.project ?? shown.position.organisation).name)}`;
}
