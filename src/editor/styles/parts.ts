import { css } from 'lit';

/** The pieces of each step. */
export const parts = css`
  .publication.notice {
    margin: 0.5em var(--_padding) 0.75em;
  }

  /* Each is a text, twice: the next one is not to be taken for a part of it. */
  .publication .open > li + li {
    margin-block-start: 1.25em;
  }

  .top {
    max-inline-size: none;
    margin: 0;
    text-align: end;
  }

  h4:not(:first-child) {
    margin-block-start: 1.5em;
  }

  .subheading + .lines,
  h4 + pre,
  h4 + .open {
    margin-block-start: 0.5em;
  }

  .hand-over .actions {
    align-items: center;
  }

  .number {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  .outline ol,
  .ladder,
  .lines,
  .open,
  .rows {
    margin: 0;
    padding: 0 !important;
    list-style: none;
  }

  .rung,
  .line,
  .rows > li,
  .open > li,
  .examples > li {
    max-inline-size: none;
  }

  .outline-topic {
    padding: 0.9em 0.6em 0.25em;
    color: var(--_muted);
    font-size: max(0.85em, 14px);
    font-weight: 600;
  }

  /* Of a long list only what is in sight has to be laid out; around the focus nothing is cut off. */
  .outline li:nth-child(n + 40):not(:focus-within) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 4em;
  }

  .outline-entry {
    display: grid;
    grid-template-columns: 1.5em 1fr;
    justify-content: start;
    align-items: baseline;
    inline-size: 100%;
    padding: 0.45em 0.6em;
    border-color: transparent;
    font-weight: 400;
    text-align: start;
  }

  .outline-entry .muted {
    display: block;
    font-size: max(0.85em, 14px);
  }

  .outline-label {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .outline-entry[aria-current] {
    border-color: var(--_accent);
    background: var(--_tint);
  }

  .outline > button {
    margin: 0.75em 0.6em;
  }

  .source {
    padding-inline-start: 0.9em;
    border-inline-start: 0.25em solid var(--_border);
  }

  blockquote {
    margin: 0;
  }

  .rung {
    padding: 0.9em 0 1.1em;
    border-block-start: 1px solid var(--_border);
  }

  .rung[data-target='true'] {
    margin-inline: -0.8em;
    padding-inline: 0.8em;
    border-radius: var(--_small-radius);
    background: var(--_tint);
  }

  .rung-head {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 0.5em;
  }

  .rung-name {
    font-weight: 600;
  }

  .target {
    display: block;
    color: var(--_accent);
    font-size: max(0.9em, 14px);
  }

  .signs {
    display: flex;
    gap: 0.25em;
  }

  .sign {
    min-inline-size: 2.25em;
    min-block-size: 2.25em;
    padding: 0;
    border-color: transparent;
    font-weight: 400;
  }

  .extras > details {
    border-block-start: 1px solid var(--_border);
  }

  .fold {
    padding-block-end: 1.25em;
  }

  .fold > * + * {
    margin-block-start: 0.9em;
  }

  .reach {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 1.5em;
    padding-block: 0 1em;
  }

  .reach > *,
  .condition-form > label {
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  .condition-form {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em;
  }

  .guidance {
    padding: 1em 1.15em;
    border-radius: var(--_small-radius);
    background: var(--_tint);
  }

  .guidance > * + * {
    margin-block-start: 0.6em;
  }

  .guidance .subheading {
    font-size: 1em;
  }

  .pair {
    display: grid;
    gap: 0.4em;
  }

  .pair dt {
    color: var(--_muted);
    font-size: max(0.85em, 14px);
  }

  .preview-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-end: 0.75em;
  }

  .preview-head > * {
    margin: 0;
  }

  .preview-frame[data-narrow='true'] {
    max-inline-size: 320px;
  }

  .paste {
    min-block-size: 10em;
  }

  .recognised {
    padding: 1em 1.15em;
    border-radius: var(--_small-radius);
    background: var(--_tint);
  }

  .recognised ol {
    margin: 0;
    padding-inline-start: 1.75em;
  }

  .kind {
    padding: 0.05em 0.5em;
    border: 1px solid var(--_border);
    border-radius: 1em;
    color: var(--_muted);
    font-size: max(0.85em, 14px);
    white-space: nowrap;
  }

  .line {
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_border);
  }

  .line > * + * {
    margin-block-start: 0.5em;
  }

  .basics > button {
    margin-block-start: 0.75em;
  }

  .basics > .text {
    max-inline-size: 42em;
  }

  .basics li + li {
    margin-block-start: 0.4em;
  }

  .basics > p {
    margin-block-start: 0.3em;
  }

  .draft {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0.5em 1em;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_border);
  }

  .draft strong,
  .draft .muted {
    display: block;
  }

  .examples {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
    gap: 0.75em;
  }

  .examples button {
    display: block;
    block-size: 100%;
    inline-size: 100%;
    text-align: start;
  }

  .examples .muted {
    display: block;
    font-weight: 400;
  }

  .open > li + li {
    margin-block-start: 0.25em;
  }

  pre {
    margin: 0;
    padding: 0.9em 1.1em;
    border: 1px solid var(--_border);
    border-radius: var(--_small-radius);
    overflow-x: auto;
    font-size: 0.875em;
    white-space: pre-wrap;
  }

  .table {
    margin-block-start: 0.75em;
    max-block-size: 12em;
    overflow: auto;
    white-space: pre;
  }

  del {
    color: var(--_muted);
  }

  ins {
    font-weight: 600;
    text-decoration: none;
  }

  .checklist {
    padding-inline-start: 1.5em;
  }

  .checklist > li + li {
    margin-block-start: 0.5em;
  }

  @media (forced-colors: active) {
    .steps ol [aria-current],
    .outline-entry[aria-current],
    .rung[data-target='true'] {
      border: 2px solid Highlight;
    }

    .primary {
      border-width: 2px;
    }
  }

  @media print {
    .bar-actions,
    .steps,
    .actions,
    .beside,
    .outline,
    .signs {
      display: none;
    }
  }
`;
