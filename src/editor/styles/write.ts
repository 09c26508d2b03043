import { css } from 'lit';

/** One question with its ladder, and what helps to write it. */
export const write = css`
  .write {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
  }

  .write > .work > * + * {
    margin-block-start: 1.25em;
  }

  .source blockquote + * {
    margin-block-start: 0.25em;
  }

  .source {
    padding-inline-start: 0.9em;
    border-inline-start: 0.25em solid var(--_border);
  }

  .rung {
    max-inline-size: none;
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

  .resource > * + * {
    margin-block-start: 0.75em;
  }

  .root .resource input {
    max-inline-size: none;
  }

  .extras > details {
    border-block-start: 1px solid var(--_border);
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

  @container (width >= 52em) {
    .write {
      grid-template-columns: 15em minmax(0, 1fr);
    }
  }

  @container (width >= 80em) {
    .write {
      grid-template-columns: 15em minmax(0, 1fr) minmax(20em, 27em);
    }
  }

  @media (forced-colors: active) {
    .rung[data-target='true'] {
      border: 2px solid Highlight;
    }
  }
`;
