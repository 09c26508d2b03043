import { css } from 'lit';

/** All questions by topic, to go to one of them. */
export const outline = css`
  .outline {
    max-block-size: 14em;
    padding-block-end: 0.5em;
    border-block-end: 1px solid var(--_border);
    overflow: auto;
  }

  .outline ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .outline-topic {
    padding: 0.9em 0.6em 0.25em;
    color: var(--_muted);
    font-size: max(0.85em, 14px);
    font-weight: 600;
  }

  /* Of a long list only what is in sight has to be laid out; around the focus nothing is cut off. */
  .outline li:nth-child(n + 40):not(:focus-within) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 4em;
  }

  .outline-entry {
    display: grid;
    grid-template-columns: minmax(1.75em, max-content) 1fr;
    justify-content: start;
    align-items: baseline;
    inline-size: 100%;
    padding: 0.45em 0.6em;
    border-color: transparent;
    font-weight: 400;
    text-align: start;
  }

  .outline-entry .muted {
    display: block;
    font-size: max(0.85em, 14px);
  }

  .outline-label {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .outline-entry[aria-current] {
    border-color: var(--_accent);
    background: var(--_tint);
  }

  .outline > button {
    margin: 0.75em 0.6em;
  }

  @container (width >= 52em) {
    .outline {
      position: sticky;
      inset-block-start: 1em;
      align-self: start;
      padding-block-end: 0;
      border: 0;
      max-block-size: calc(100vh - 2em);
    }
  }

  @media (forced-colors: active) {
    .outline-entry[aria-current] {
      border: 2px solid Highlight;
    }
  }

  @media print {
    .outline {
      display: none;
    }
  }
`;
