import { html, type TemplateResult } from 'lit';
import type { Text } from '../../../model/document/position.js';
import { dayText, languageName } from '../../language/words.js';
import { wordsIn } from '../../model/words.js';
import type { Screen } from '../screen.js';

/** Names the document and its state, on every question: sheets come apart. */
export function imprintOf({ words, document, language }: Screen): string {
  const { msg } = words;
  const title = wordsIn(document.title, language);
  return [title, `${msg('Version', { id: 'version' })} ${document.version}`, dayText(words, Date.now())]
    .filter(Boolean)
    .join(' · ');
}

/** A text in each language that the document has, side by side. */
export function inAll({ words, document }: Screen, text: Text | undefined): TemplateResult {
  const { languages } = document;
  return html`<div class="sheet-languages">
    ${languages.map((language) => {
      const said = wordsIn(text, language);
      return said
        ? html`<p lang=${language}>${said}</p>`
        : html`<p>[${languageName(words, language)}: ${words.msg('missing', { id: 'missing' })}]</p>`;
    })}
  </div>`;
}
