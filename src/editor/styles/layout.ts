import { css } from 'lit';

/** How wide the screens are, what stands beside what, and the pieces that several of them have. */
export const layout = css`
  .root {
    --_gap: clamp(1em, 2.5cqi, 2.5em);
    border: 0;
    border-radius: 0;
  }

  h1,
  h2,
  h3,
  h4 {
    margin: 0;
    line-height: 1.3;
  }

  h4:not(:first-child) {
    margin-block-start: 1.5em;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .start,
  .repair,
  .posting,
  .plan,
  .hand-over {
    max-inline-size: 60em;
    margin-inline: auto;
  }

  .start,
  .repair {
    padding: calc(var(--_padding) * 1.5) var(--_padding);
  }

  .start > * + *,
  .repair > * + *,
  .posting > * + *,
  .plan > * + *,
  .hand-over > * + * {
    margin-block-start: 1.5em;
  }

  .start > section,
  .posting > section,
  .plan > section,
  .hand-over > section {
    margin-block-start: 2.75em;
  }

  .lead {
    font-size: 1.1em;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }

  blockquote {
    margin: 0;
  }

  .number {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  .kind {
    padding: 0.05em 0.5em;
    border: 1px solid var(--_border);
    border-radius: 1em;
    color: var(--_muted);
    font-size: max(0.85em, 14px);
    white-space: nowrap;
  }

  .fold {
    padding-block-end: 1.25em;
  }

  .fold > * + * {
    margin-block-start: 0.9em;
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

  .ladder,
  .lines,
  .open,
  .rows {
    margin: 0;
    padding: 0 !important;
    list-style: none;
  }

  .rows > li,
  .open > li {
    max-inline-size: none;
  }

  .subheading + .lines,
  h4 + pre,
  h4 + .open {
    margin-block-start: 0.5em;
  }

  .open > li + li {
    margin-block-start: 0.25em;
  }

  .signs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
  }

  .sign {
    min-inline-size: 2.25em;
    min-block-size: 2.25em;
    padding: 0;
    border-color: transparent;
    font-weight: 400;
  }

  .sign[aria-disabled='true'] {
    opacity: 0.35;
    cursor: default;
  }

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

  @media print {
    .actions,
    .signs {
      display: none;
    }
  }
`;
