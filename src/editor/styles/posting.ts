import { css } from 'lit';

/** The posting, line by line, and what else the position needs. */
export const posting = css`
  .paste {
    min-block-size: 10em;
    margin-block-start: 0.5em !important;
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

  .line {
    max-inline-size: none;
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
    max-inline-size: 44em;
  }

  .basics li + li {
    margin-block-start: 0.4em;
  }

  .basics > p {
    margin-block-start: 0.3em;
  }
`;
