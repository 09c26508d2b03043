import { html, nothing, type TemplateResult } from 'lit';
import { linesOf } from '../../model/lines.js';
import { wordsIn } from '../../model/words.js';
import { lineKindName } from '../line-kind.js';
import type { Screen } from '../screen.js';
import { imprintOf, inAll } from './sheet-parts.js';
import { sheetQuestion } from './sheet-question.js';

/** The whole document on paper, for people who read and correct it: all languages, levels in words, room for remarks. */
export function sheet(screen: Screen): TemplateResult {
  const { words, document } = screen;
  const { msg } = words;
  const imprint = imprintOf(screen);
  return html`<article class="sheet">
    <header class="sheet-head">
      <p>${msg('Self-assessment to read and correct', { id: 'sheet' })}</p>
      ${document.languages.map((language) => html`<h1 lang=${language}>${wordsIn(document.title, language)}</h1>`)}
      <p>${wordsIn(document.organisation.name, screen.language)} · ${imprint}</p>
    </header>
    <section class="sheet-lead">
      <p>
        ${msg('People who think about applying answer these questions for themselves. They choose the statement that describes what they have done so far. At the end they read how that compares with the posting, what they bring and what would be new, and get a draft of a letter.', { id: 'sheet-what' })}
      </p>
      <p>
        ${msg('Everything happens in their browser. The employer learns nothing of the answers, unless people write about them in their application themselves. There are no points, no ranking and no selection by a program: whoever wants to apply can do so, whatever comes out.', { id: 'sheet-promise' })}
      </p>
      <p>
        ${msg('Please check: do the statements describe the work? Would people who have worked with somebody choose the same statement for them? Is anything missing, or too much?', { id: 'sheet-task' })}
      </p>
    </section>
    ${posting(screen)} ${document.questions.map((question, index) => sheetQuestion(screen, question, index, imprint))}
  </article>`;
}

function posting(screen: Screen): TemplateResult | typeof nothing {
  const { words, document } = screen;
  const { msg } = words;
  const lines = linesOf(document);
  if (!lines.length) return nothing;
  return html`<section class="sheet-posting">
    <h2>${msg('The lines of the posting', { id: 'lines' })}</h2>
    <ol>
      ${lines.map(({ line, kind }) => {
        const asked = document.questions.flatMap(({ from }, index) => (from.includes(line.id) ? [index + 1] : []));
        return html`<li>
          ${inAll(screen, line.text)}
          <p class="sheet-note">
            ${lineKindName(words, kind)}${
              asked.length
                ? html` · ${msg('Question', { id: 'question' })} ${asked.join(', ')}`
                : kind === 'offer'
                  ? nothing
                  : html` · ${msg('no question', { id: 'sheet-unasked' })}`
            }
          </p>
        </li>`;
      })}
    </ol>
  </section>`;
}
