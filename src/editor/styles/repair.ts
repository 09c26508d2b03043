import { css } from 'lit';

/** The text of a file that is no document yet, and its mistakes. */
export const repair = css`
  .repair textarea {
    font-family: ui-monospace, monospace;
    font-size: 0.875em;
  }

  .repair > .open {
    margin-block-start: 1em;
  }
`;
