import { css } from 'lit';

/** Where everything begins. */
export const start = css`
  .top {
    max-inline-size: none;
    margin: 0;
    text-align: end;
  }

  .draft {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0.5em 1em;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_border);
  }

  .draft strong,
  .draft .muted {
    display: block;
  }

  .examples {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
    gap: 0.75em;
  }

  .examples > li {
    max-inline-size: none;
  }

  .examples button {
    display: block;
    block-size: 100%;
    inline-size: 100%;
    text-align: start;
  }

  .examples .muted {
    display: block;
    font-weight: 400;
  }
`;
