import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PreparedPosition } from '../../../model/journey/prepare.js';
import { MARK_HEIGHT, resultMark } from '../../../view/summary/result-mark.js';
import { groupOf } from '../../../view/wording/result-groups.js';
import type { EditorWords } from '../../language/words.js';
import type { Reader } from '../../model/reader.js';
import type { Applicant, Trial } from '../../model/trial.js';
import type { Screen } from '../screen.js';

/**
 * Everybody who answers, with the sentence that they read; one of them is looked at more closely.
 *
 * @param reader Who reads in the language that they are looked at in.
 */
export function tryPeople(
  { words, tryout, setTryout }: Screen,
  prepared: PreparedPosition,
  trials: readonly Trial[],
  reader: Reader,
): TemplateResult {
  const { msg } = words;
  return html`<fieldset class="people">
    <legend class="subheading">${msg('Who answers?', { id: 'try-who' })}</legend>
    ${trials.map((trial) => {
      const { who } = trial;
      return html`<label class="option person">
        <input
          type="radio"
          name="applicant"
          aria-labelledby=${`name-${who}`}
          aria-describedby=${`read-${who}`}
          .checked=${live(who === tryout.who)}
          @change=${() => setTryout({ ...tryout, who })}
        />
        <span>
          <span id=${`name-${who}`}
            ><strong>${applicantName(words, who)}</strong>
            <span class="muted">${applicantHabit(words, who)}</span></span
          >
          <span class="person-reads" id=${`read-${who}`}>${reads(words, prepared, trial, reader)}</span>
        </span>
      </label>`;
    })}
  </fieldset>`;
}

function reads(
  { msg }: EditorWords,
  prepared: PreparedPosition,
  { who, answers, fit }: Trial,
  reader: Reader,
): unknown {
  if (who === 'own' && !answers.length)
    return html`<span class="muted"
      >${msg('Nothing answered yet. Choose this and begin in the preview.', { id: 'own-nothing' })}</span
    >`;
  return html`<span lang=${reader.locale}
      ><q>${reader.overall(prepared, fit)}</q> <span class="muted">${reader.counts(fit)}</span></span
    >
    ${prepared.questions.length > COMPARABLE ? nothing : strip(prepared, fit)}`;
}

/** Of more questions, nobody finds a column again. */
const COMPARABLE = 120;

/** Each question at its own place, so that columns can be compared; the text beside it says how many are where. */
function strip(prepared: PreparedPosition, { questions }: Trial['fit']): TemplateResult {
  const known = new Map(questions.map((one) => [one.id, one]));
  return html`<span class="strip" aria-hidden="true"
    >${prepared.questions.map(({ question, counted }) => {
      const one = known.get(question.id);
      return html`<svg class="strip-mark" width="15" height=${MARK_HEIGHT} focusable="false">
        ${one ? resultMark(groupOf(one), '0', '87%', counted) : ''}
      </svg>`;
    })}</span
  >`;
}

export function applicantName({ msg }: EditorWords, who: Applicant): string {
  const names: Readonly<Record<Applicant, string>> = {
    lowest: msg('At the beginning', { id: 'applicant-lowest' }),
    below: msg('Just below', { id: 'applicant-below' }),
    target: msg('As asked for', { id: 'applicant-target' }),
    highest: msg('Very experienced', { id: 'applicant-highest' }),
    mixed: msg('A bit of everything', { id: 'applicant-mixed' }),
    unsure: msg('Unsure', { id: 'applicant-unsure' }),
    own: msg('You yourself', { id: 'applicant-own' }),
  };
  return names[who];
}

function applicantHabit({ msg }: EditorWords, who: Applicant): string {
  const habits: Readonly<Record<Applicant, string>> = {
    lowest: msg('chooses the first statement everywhere', { id: 'habit-lowest' }),
    below: msg('is one statement below the posting everywhere', { id: 'habit-below' }),
    target: msg('has done exactly what the posting asks for', { id: 'habit-target' }),
    highest: msg('chooses the last statement everywhere', { id: 'habit-highest' }),
    mixed: msg('has some answers of each kind, drawn by lot', { id: 'habit-mixed' }),
    unsure: msg('says “not sure” everywhere', { id: 'habit-unsure' }),
    own: msg('answer in the preview', { id: 'habit-own' }),
  };
  return habits[who];
}
