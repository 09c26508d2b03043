import { css } from 'lit';

/** What is around every step: the document, what was done, where somebody is, and on. */
export const frame = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0.75em var(--_gap);
    padding: 0.9em var(--_padding) 0.6em;
  }

  .bar h1 {
    font-size: 1.2em;
  }

  .bar-actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }

  .deed {
    font-weight: 400;
  }

  .steps {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0 var(--_gap);
    padding-inline: var(--_padding);
    border-block-end: 1px solid var(--_border);
  }

  .steps ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .steps li {
    display: grid;
  }

  .steps button {
    gap: 0 0.45em;
    padding-inline: 0.6em;
    border-color: transparent;
    border-block-end: 3px solid transparent;
    border-radius: 0;
    font-weight: 500;
  }

  .steps ol [aria-current] {
    border-block-end-color: var(--_accent);
    font-weight: 700;
  }

  .gaps {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    padding-block: 0.3em;
  }

  .publication.notice {
    margin: 0.5em var(--_padding) 0.75em;
  }

  /* Each is a text, twice: the next one is not to be taken for a part of it. */
  .publication .open > li + li {
    margin-block-start: 1.25em;
  }

  .forward {
    max-inline-size: 60em;
    margin: 2.75em auto 0;
  }

  .try + .forward,
  .write + .forward {
    max-inline-size: none;
    margin-inline: 0;
  }

  /* Where there is little room, what is open stands below the name. */
  @container (width < 60em) {
    .steps ol {
      column-gap: 0.25em;
    }

    .steps ol button {
      display: grid;
      grid-template-columns: auto 1fr;
      align-content: start;
      padding-inline: 0.5em;
      font-size: max(0.925em, 14px);
      text-align: start;
    }

    .steps ol .muted {
      grid-column: 2;
      line-height: 1.2;
    }
  }

  @container (width >= 52em) {
    .write + .forward {
      margin-inline-start: calc(15em + var(--_gap));
    }
  }

  @media (forced-colors: active) {
    .steps ol [aria-current] {
      border: 2px solid Highlight;
    }
  }

  @media print {
    .bar-actions,
    .steps {
      display: none;
    }
  }
`;
