import { css } from 'lit';

/** What can be acted on: buttons, fields, disclosures, the rows of options. */
export const controls = css`
  button,
  .actions > a {
    display: inline-flex;
    justify-content: center;
    align-items: center;
    min-height: max(2.75em, 44px);
    margin: 0;
    padding: 0.6em 1.25em;
    border: 1px solid var(--_control);
    border-radius: var(--_small-radius);
    background: transparent;
    color: inherit;
    font: inherit;
    font-weight: 600;
    line-height: 1.35;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }

  button:hover {
    background: var(--_hover);
  }

  .root [part~='primary'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .root [part~='primary']:hover {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_text));
  }

  .danger {
    border-color: var(--_error);
    color: var(--_error);
  }

  .quiet {
    margin-inline: -0.5em;
    padding-inline: 0.5em;
    border-color: transparent;
    color: var(--_accent);
    font-weight: 400;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }

  .question > .actions {
    margin-block-start: 1.75em;
  }

  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  .heading:focus,
  .error:focus,
  .panel:focus,
  [data-focus]:focus:not(:focus-visible) {
    outline: none;
  }

  input[type='text'],
  select,
  textarea {
    display: block;
    width: 100%;
    padding: 0.65em 0.8em;
    border: 1px solid var(--_control);
    border-radius: var(--_small-radius);
    background: transparent;
    color: inherit;
    font: inherit;
    line-height: 1.5;
  }

  select {
    min-height: 2.75em;
    text-overflow: ellipsis;
  }

  option {
    background: Canvas;
    color: CanvasText;
  }

  textarea {
    resize: vertical;
  }

  .field {
    display: block;
  }

  .field > span {
    display: block;
    margin-block-end: 0.35em;
    font-weight: 600;
  }

  legend {
    display: block;
    float: none;
    width: 100%;
    padding: 0;
    font-weight: 600;
  }

  summary {
    min-height: 2.75em;
    padding-block: 0.65em;
    cursor: pointer;
    font-weight: 600;
  }

  summary > * {
    display: inline;
  }

  /* Options: the whole row is the target. */

  .options {
    display: grid;
    gap: 0.6em;
  }

  .option,
  .choice {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.75em;
    align-items: start;
    min-height: 2.75em;
    cursor: pointer;
  }

  .option {
    padding: 0.75em 1em 0.75em 0.85em;
    border: 1px solid var(--_border);
    border-radius: var(--_small-radius);
  }

  .option:hover {
    border-color: var(--_control);
    background: var(--_hover);
  }

  .option:has(:checked) {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .option:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  .option input:focus-visible {
    outline: none;
  }

  input[type='radio'],
  input[type='checkbox'] {
    width: 1.25em;
    height: 1.25em;
    margin: 0.15em 0 0;
    font-size: 1em;
    cursor: inherit;
  }

  .divider {
    color: var(--_muted);
    padding-inline-start: 1em;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.75em;
  }

  /* Titles are long: side by side, some would stand alone in their row and some not. */
  .choices.column {
    flex-direction: column;
  }

  .choice:has(:disabled) {
    color: var(--_muted);
    cursor: not-allowed;
  }

  .choices > .choice {
    margin: 0;
    padding-block: 0.55em;
  }
`;
