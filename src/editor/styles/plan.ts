import { css } from 'lit';

/** The plan: topics with their questions, each a sentence until somebody looks closer. */
export const plan = css`
  .extent {
    padding: 0.75em 1.15em 0.35em;
    border-radius: var(--_small-radius);
    background: var(--_tint);
  }

  .extent > details {
    border: 0;
  }

  .planned-topic {
    margin-block-start: 1.75em;
    padding-block-start: 1em;
    border-block-start: 2px solid var(--_border);
  }

  .topic-head,
  .planned-head {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em 1.25em;
    align-items: start;
  }

  .topic-head {
    align-items: end;
    margin-block-end: 0.75em;
  }

  /* In the middle of a field of one line. */
  .topic-head .row {
    min-block-size: 2.9em;
  }

  /* The arrows of topics and questions stand below each other. */
  .topic-head .signs + .small,
  .planned-head .signs + .small {
    min-inline-size: 6.75em;
  }

  .planned {
    padding-block: 0.9em;
    border-block-start: 1px solid var(--_border);
  }

  /* Of a long list only what is in sight has to be laid out. */
  .planned:nth-child(n + 40) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 6em;
  }

  .planned-head > div > p,
  .planned-head blockquote + blockquote {
    margin-block-start: 0.25em;
  }

  .planned-head .muted + p {
    margin-block-start: 0.4em;
  }

  .planned[data-unfolded='true'] {
    margin-inline: -0.8em;
    padding-inline: 0.8em;
    border-radius: var(--_small-radius);
    background: var(--_tint);
  }

  .planned-body,
  .how-asked {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }

  .planned-body {
    padding-block-start: 1.25em;
  }

  .choices {
    display: block;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .choices legend {
    margin: 0;
    padding: 0;
    font-weight: 600;
  }

  .choices .row {
    gap: 0.25em 1.5em;
  }

  .choices .check {
    min-block-size: 2.25em;
  }

  .choices > .muted {
    margin: 0.25em 0 0;
  }

  .reason {
    flex: 1 1 16em;
  }

  @container (width >= 42em) {
    .topic-head:has(.row > *),
    .planned-head {
      grid-template-columns: minmax(0, 1fr) auto;
    }
  }
`;
