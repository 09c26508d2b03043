import { html, type TemplateResult } from 'lit';
import { type KnownLine, linesOf } from '../../model/lines.js';
import { wordsIn } from '../../model/words.js';
import { lineKindName } from '../line-kind.js';
import type { Screen } from '../screen.js';

/** Lines of the posting as they are. */
export const quotes = ({ words, language }: Screen, lines: readonly KnownLine[]): TemplateResult[] =>
  lines.map(
    ({ line, kind }) =>
      html`<blockquote>
        <span lang=${language}>${wordsIn(line.text, language)}</span>
        ${kind === 'expectation' ? '' : html`<span class="kind">${lineKindName(words, kind)}</span>`}
      </blockquote>`,
  );

/** The number of a line among all, from 1, as the posting shows it. */
export const lineNumber = ({ document }: Screen, id: string): number =>
  linesOf(document).findIndex(({ line }) => line.id === id) + 1;
