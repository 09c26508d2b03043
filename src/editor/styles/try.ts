import { css } from 'lit';

/** The screen on which made-up applicants answer. */
export const tryOut = css`
  .try {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
  }

  .try-one {
    margin-block-start: 1em;
  }

  .try-all > * + * {
    margin-block-start: 1.25em;
  }

  .people {
    display: grid;
    gap: 0.6em;
    margin-block-start: 2em;
  }

  .people > * + * {
    margin-block-start: 0;
  }

  .people > legend {
    margin-block-end: 0.75em;
  }

  .person {
    max-inline-size: none;
  }

  .person-reads {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.35em;
  }

  .person q,
  .person-reads .muted {
    display: block;
    max-inline-size: 46em;
  }

  .strip {
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
  }

  /* Where there is little room, more of them stand in a row. */
  @container (width < 30em) {
    .strip-mark {
      inline-size: 11px;
    }
  }

  .strip-mark,
  .answer > .key {
    flex: none;
    overflow: visible;
  }

  .sentence {
    font-size: 1.1em;
  }

  .reads > div > * + * {
    margin-block-start: 0.75em;
  }

  .letter {
    padding: 1em 1.15em;
    border: 1px solid var(--_border);
    border-radius: var(--_small-radius);
  }

  .letter-body {
    margin-block-start: 0.75em;
    white-space: pre-wrap;
  }

  .try h4 + .moves {
    margin-block-start: 0.5em;
  }

  .moves,
  .answers {
    margin: 0;
    padding: 0;
  }

  .moves > li + li {
    margin-block-start: 1em;
  }

  .moves .row {
    gap: 0 1em;
  }

  .answer {
    display: grid;
    grid-template-columns: 22px minmax(0, 1fr);
    gap: 0.75em;
    align-items: start;
    max-inline-size: none;
    padding-block: 0.9em;
    border-block-start: 1px solid var(--_border);
  }

  .answer > .key {
    margin-block-start: 0.6em;
  }

  .moves .quiet,
  .answer .quiet {
    min-block-size: 2.2em;
    padding-block: 0.2em;
  }

  @container (width >= 80em) {
    .try {
      grid-template-columns: minmax(0, 1fr) minmax(20em, 27em);
    }

    .try > .beside {
      grid-column: 2;
      grid-row: 1 / span 2;
    }
  }
`;
