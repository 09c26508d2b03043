import { html, type Markup } from './markup.js';
import type { SiteView } from './view.js';

/** The top of the page: whose it is, where the other positions are, and the page in the other languages. */
export function siteHeader({ shown, language, words, text }: SiteView, languages: readonly SiteView[]): Markup {
  const { project, organisation } = shown.position;
  const others = languages.filter((other) => other.language !== language);
  return html`<a class="skip" href="#self-assessment">${words.skip}</a>
    <p class="site-name">${text((project ?? organisation).name)}</p>
    <nav>
      <a href="#positions">${words.allPositions}</a>
      ${others.map(
        (other) =>
          html`<a class="switch" href="${other.file}" hreflang="${other.language}" lang="${other.language}"
            >${other.words.name}</a
          >`,
      )}
    </nav>`;
}

/** The bottom of the page: what it promises, and what it is. */
export function siteFooter({ words, language, example }: SiteView): Markup {
  return html`<p>${words.promise}</p>
    ${
      example &&
      html`<p>${example.words.demonstration}</p>
        <p>${example.sources}</p>`
    }
    <p><a href="editor.html?lang=${language}" vite-ignore>${words.editor}</a></p>
    <p>${words.licences}</p>`;
}
