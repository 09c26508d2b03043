import { css } from 'lit';

/** The real element beside the work, or below it where there is no room. */
export const preview = css`
  .beside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
    align-content: start;
    min-inline-size: 0;
  }

  .preview-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-end: 0.75em;
  }

  .preview-head > * {
    margin: 0;
  }

  .preview-frame[data-narrow='true'] {
    max-inline-size: 320px;
  }

  @container (width >= 52em) {
    .write > .beside {
      grid-column: 2;
    }
  }

  @container (width >= 80em) {
    .beside {
      position: sticky;
      inset-block-start: 1em;
      max-block-size: calc(100vh - 2em);
      padding: 0.25em;
      margin: -0.25em;
      overflow: auto;
    }

    .write > .beside {
      grid-column: 3;
    }
  }

  @media print {
    .beside {
      display: none;
    }
  }
`;
