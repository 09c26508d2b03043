import { html, type TemplateResult } from 'lit';
import { embedCode } from '../model/embed-code.js';
import { isWritten, wordsIn } from '../model/words.js';
import type { Screen } from './screen.js';

/** The lines that show the position on a site. A host shows it in a way of its own; there, they are for other sites. */
export function embedLines(screen: Screen): TemplateResult {
  const { msg } = screen.words;
  if (!screen.host)
    return html`<section>
      <h3 class="subheading">${msg('The lines for your site', { id: 'embed' })}</h3>
      ${lines(screen)}
    </section>`;
  return html`<section>
    <h3 class="subheading">${msg('On other sites', { id: 'embed-elsewhere' })}</h3>
    <details>
      <summary>${msg('Lines that show the position there', { id: 'embed-elsewhere-lines' })}</summary>
      <div class="fold">${lines(screen)}</div>
    </details>
  </section>`;
}

/** Each to copy. */
function lines({ words, document, fileName, copied, copy }: Screen): TemplateResult[] {
  const { msg } = words;
  const code = embedCode(document, fileName);
  const ways = [
    ['page', msg('A page of your own', { id: 'embed-page' }), code.page],
    ['div', msg('A site that removes unknown tags', { id: 'embed-div' }), code.div],
    ['wordpress', msg('WordPress, with the plugin', { id: 'embed-wordpress' }), code.wordpress],
    ['jekyll', msg('Jekyll, with the include', { id: 'embed-jekyll' }), code.jekyll],
  ] as const;
  // Both stand in the lines: whoever copies them earlier publishes neither.
  const { languages, application } = document;
  const isNamed = wordsIn(document.title, languages[0] ?? '') !== '' && isWritten(application.email);
  if (!isNamed)
    return [
      html`<p>
        ${msg('They stand here as soon as the title and the address for applications are written.', { id: 'embed-later' })}
      </p>`,
    ];
  return ways.map(
    ([name, title, text]) =>
      html`<h4>${title}</h4>
        <pre tabindex="0" role="region" aria-label=${title}><code data-lines=${name}>${text}</code></pre>
        <p class="row">
          <button
            type="button"
            class="small"
            aria-label="${msg('Copy', { id: 'copy' })}: ${title}"
            @click=${() => copy(name, text)}
          >
            ${msg('Copy', { id: 'copy' })}
          </button>
          <span>${copied === name ? msg('Copied.', { id: 'copied' }) : ''}</span>
        </p>`,
  );
}
