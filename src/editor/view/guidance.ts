import { html, nothing, type TemplateResult } from 'lit';
import { segmentsOf } from '../../authoring/path.js';
import type { Path } from '../model/path.js';
import { advise, type Writing } from './guidance-texts.js';
import type { Screen } from './screen.js';

/** Help for the field that has the focus, or had it last: it never takes its place. */
export function guidance(screen: Screen): TemplateResult {
  const { words, focused, document } = screen;
  const { msg } = words;
  const writing = writingAt(
    segmentsOf(focused ?? ''),
    (question, option) => document.questions[question]?.options[option]?.level,
  );
  const { title, lines, instead, rather, why } = advise(words, writing ?? 'question');
  return html`<aside class="guidance" aria-label=${msg('Writing help', { id: 'guidance' })}>
    <h2 class="subheading">${title}</h2>
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
    ${
      instead
        ? html`<dl class="pair">
            <div>
              <dt>${msg('instead of', { id: 'instead' })}</dt>
              <dd>${instead}</dd>
            </div>
            <div>
              <dt>${msg('rather', { id: 'rather' })}</dt>
              <dd>${rather}</dd>
            </div>
          </dl>`
        : nothing
    }
    ${
      why
        ? html`<details>
            <summary>${msg('Why?', { id: 'why' })}</summary>
            <p>${why}</p>
          </details>`
        : nothing
    }
  </aside>`;
}

export function writingAt(
  path: Path,
  levelOf: (question: number, option: number) => number | undefined,
): Writing | undefined {
  const [list, index, field, option] = path;
  if (list === 'questions') {
    if (field === 'text') return 'question';
    if (field === 'options') return `level-${levelOf(Number(index), Number(option)) ?? 0}`;
    return ['help', 'evidence', 'growth', 'notApplicable'].find((one) => one === field) as Writing | undefined;
  }
  if (list === 'posting') return 'line';
  if (list === 'topics') return 'topic';
  if (list === 'application') return index === 'documents' ? 'documents' : 'subject';
  return list === 'title' ? 'title' : undefined;
}
