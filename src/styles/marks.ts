import { css } from 'lit';

/** The marks that say how an answer compares with what is asked for. */
export const marks = css`
  .mark-outline {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.5;
  }

  .mark-full,
  .mark-half {
    fill: var(--_accent);
  }
`;
