import { html, nothing, type TemplateResult } from 'lit';
import { segmentsOf } from '../../authoring/path.js';
import { sentence } from '../../authoring/sentences/sentence.js';
import type { Remark } from '../model/remarks.js';
import { questionOf, remarksByQuestion } from '../model/remarks-by-question.js';
import type { SaveFinding } from '../model/save-answer.js';
import type { Screen } from './screen.js';

/** What there is to say about a field that was left: its own remarks, and those on the text as a whole. */
function remarksFor({ remarks, wasLeft }: Screen, field: string): readonly Remark[] {
  if (!wasLeft(field)) return [];
  const text = field.replace(/(\.[\w-]+|\["[^"]*"\])$/, '');
  const nearby = remarksByQuestion(remarks).get(questionOf(field)) ?? [];
  return nearby.filter(({ path }) => path === field || (path === text && /\.(text|title|name|url)$/.test(path)));
}

/** What the host refuses at a field, unless it has been said already. */
function refusalsFor(screen: Screen, field: string): readonly SaveFinding[] {
  const state = screen.host?.publication;
  if (state?.status !== 'refused' || remarksFor(screen, field).some(({ kind }) => kind === 'problem')) return [];
  return state.findings.filter(({ path }) => path === field);
}

const idOf = (field: string): string => `remarks-${field}`;

/** The ids of what stands beside a field; `undefined` where nothing does. */
export function describedBy(screen: Screen, field: string, isStale: boolean): string | undefined {
  const ids = [isStale && `stale-${field}`, hasRemarks(screen, field) && idOf(field)].filter(Boolean);
  return ids.length ? ids.join(' ') : undefined;
}

export function remarksOn(screen: Screen, field: string): TemplateResult | typeof nothing {
  if (!hasRemarks(screen, field)) return nothing;
  return html`<div id=${idOf(field)}>
    ${remarksFor(screen, field).map((one) => remark(screen, one))}
    ${refusalsFor(screen, field).map(
      ({ message }) =>
        html`<p class="remark problem">
          <strong>${screen.words.msg('Problem:', { id: 'problem' })}</strong> ${message}
        </p>`,
    )}
  </div>`;
}

const hasRemarks = (screen: Screen, field: string): boolean =>
  remarksFor(screen, field).length > 0 || refusalsFor(screen, field).length > 0;

/** What there is to say; a hint that somebody has looked at need not be said again. */
export function remark({ words, act, isReadOnly }: Screen, said: Remark): TemplateResult {
  const { msg, locale } = words;
  const { kind, path, code } = said;
  const looked = msg('Looked at', { id: 'looked-at' });
  return html`<p class="remark ${kind}">
    <strong>${kind === 'problem' ? msg('Problem:', { id: 'problem' }) : msg('Hint:', { id: 'hint' })}</strong>
    ${sentence(said, locale)}
    ${
      kind === 'problem' || isReadOnly
        ? nothing
        : html`<button
            type="button"
            class="small"
            title=${msg('This is meant so: do not say it again', { id: 'looked-at-why' })}
            aria-label="${looked}: ${sentence(said, locale)}"
            @click=${() => act({ type: 'acknowledge', path: segmentsOf(path), code }, path)}
          >
            ${looked}
          </button>`
    }
  </p>`;
}
