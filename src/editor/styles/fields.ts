import { css } from 'lit';

/** Fields that grow with their words, in each language beside each other. */
export const fields = css`
  .text {
    display: block;
  }

  .text > * + *,
  .text label > * + * {
    margin-block-start: 0.3em;
  }

  .text label > .visually-hidden + * {
    margin-block-start: 0;
  }

  .label {
    display: block;
    font-weight: 600;
  }

  .text .muted {
    display: block;
  }

  .language {
    display: block;
    margin-block-end: 0.2em;
    color: var(--_muted);
    font-size: max(0.85em, 14px);
  }

  .missing {
    padding: 0.05em 0.45em;
    border: 1px dashed var(--_control);
    border-radius: 1em;
  }

  .languages {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 0.75em 1em;
  }

  label {
    display: block;
  }

  .grow {
    display: grid;
  }

  .grow::after {
    content: attr(data-words) ' ';
    padding: 0.65em 0.8em;
    border: 1px solid transparent;
    line-height: 1.5;
    white-space: pre-wrap;
    visibility: hidden;
    overflow-wrap: anywhere;
  }

  .grow > textarea,
  .grow::after {
    grid-area: 1 / 1;
    min-inline-size: 0;
  }

  .grow > textarea {
    overflow: hidden;
    resize: none;
    overflow-wrap: anywhere;
  }

  .root input:not([type='checkbox'], [type='radio']),
  select {
    display: block;
    inline-size: 100%;
    max-inline-size: 44em;
    min-block-size: 2.75em;
    padding: 0.55em 0.8em;
    border: 1px solid var(--_control);
    border-radius: var(--_small-radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }

  .grow > textarea,
  .paste {
    background: var(--_surface);
  }

  .root select {
    inline-size: auto;
    max-inline-size: 100%;
  }

  textarea,
  input {
    scroll-margin-block: 6em;
  }

  textarea:read-only,
  input:read-only {
    background: var(--_hover);
  }

  .check {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }

  .check input {
    margin: 0;
  }

  .remark {
    margin-block-start: 0.35em;
    padding: 0.4em 0.7em;
    border-inline-start: 0.25em solid var(--_control);
    font-size: max(0.9em, 14px);
  }

  .remark.problem {
    border-color: var(--_error);
  }

  .remark.problem strong {
    color: var(--_error);
  }

  .small {
    min-block-size: 2.2em;
    padding: 0.3em 0.8em;
    font-size: max(0.9em, 14px);
    font-weight: 500;
  }

  button:disabled {
    opacity: 0.55;
    cursor: default;
  }
`;
