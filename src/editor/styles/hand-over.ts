import { css } from 'lit';

/** What is open, the table for translators, the lines to paste. */
export const handOver = css`
  .hand-over .open .quiet {
    min-block-size: 2.2em;
    padding-block: 0.2em;
  }

  .hand-over .actions {
    align-items: center;
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
`;
