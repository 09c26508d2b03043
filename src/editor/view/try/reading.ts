import { html, nothing, type TemplateResult } from 'lit';
import type { Fit } from '../../../model/journey/fit.js';
import type { PreparedPosition } from '../../../model/journey/prepare.js';
import { languageName } from '../../language/words.js';
import type { Reader } from '../../model/reader.js';
import type { Trial } from '../../model/trial.js';
import type { Screen } from '../screen.js';
import { tryAnswers } from './answers.js';
import { tryLetter } from './letter.js';
import { tryMoves } from './moves.js';
import { applicantName } from './people.js';

/** What one of the applicants reads, in each language of the document, their letter, and what led there. */
export function tryReading(screen: Screen, prepared: PreparedPosition, trial: Trial, reader: Reader): TemplateResult {
  const { words, readerFor, document, tryout, setTryout } = screen;
  const { msg } = words;
  const { who, answers, fit } = trial;
  const isEmpty = who === 'own' && !answers.length;
  return html`<section aria-labelledby="reading">
    <h3 class="subheading" id="reading">
      ${
        who === 'own'
          ? msg('What you read', { id: 'try-own-reads' })
          : html`${applicantName(words, who)}: ${msg('what this person reads', { id: 'try-reads' })}`
      }
    </h3>
    ${
      who === 'mixed'
        ? html`<p>
            <button type="button" class="small" @click=${() => setTryout({ ...tryout, draw: tryout.draw + 1 })}>
              ${msg('Draw somebody else', { id: 'try-draw' })}
            </button>
          </p>`
        : who === 'own' && !isEmpty
          ? html`<p>
              <button type="button" class="small" @click=${() => setTryout({ ...tryout, own: {} })}>
                ${msg('Begin again', { id: 'own-again' })}
              </button>
            </p>`
          : nothing
    }
    ${
      isEmpty
        ? html`<p>
            ${msg('Answer in the preview, as somebody who knows the work, or as somebody who does not. After each answer, what follows from it stands here.', { id: 'own-lead' })}
          </p>`
        : html`<div class="languages">
              ${document.languages.map((language) => {
                const own = readerFor(language, document.languages);
                return html`<div class="reads">
                  ${document.languages.length > 1 ? html`<p class="language">${languageName(words, language)}</p>` : nothing}
                  <div lang=${own.locale}>${result(own, prepared, fit)}</div>
                </div>`;
              })}
            </div>
            ${tryMoves(screen, prepared, trial, reader)}
            <details>
              <summary>${msg('The letter', { id: 'try-letter' })}</summary>
              <div class="fold">${tryLetter(screen, prepared, fit)}</div>
            </details>
            <details>
              <summary>${msg('Question by question', { id: 'try-questions' })}</summary>
              <div class="fold">${tryAnswers(screen, prepared, trial, reader)}</div>
            </details>`
    }
  </section>`;
}

function result(own: Reader, prepared: PreparedPosition, fit: Fit): TemplateResult {
  const { topics } = prepared.position;
  return html`<p class="sentence">${own.overall(prepared, fit)}</p>
    <p class="muted">${own.compared(fit)}</p>
    <ul>
      ${topics.map(
        ({ title }, index) =>
          html`<li>
            <strong lang=${own.contentLocale}>${own.text(title)}:</strong>
            ${own.topic(prepared, fit, index)}
          </li>`,
      )}
    </ul>`;
}
