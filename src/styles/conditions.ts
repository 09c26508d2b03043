import { css } from 'lit';

/** What changes with the width of the element, and on paper. */
export const conditions = css`
  @container (width >= 48em) {
    .counts {
      grid-auto-flow: column;
      grid-auto-columns: 1fr;
    }
  }

  @container (width < 26em) {
    .row {
      flex-direction: column;
    }

    .question > .actions {
      flex-wrap: nowrap;
    }

    .question > .actions > [part~='primary'] {
      flex: 1;
    }
  }

  @media print {
    .root {
      border: 0;
      /* Not none: the page may be dark, and be printed with its backgrounds. */
      background: #fff;
      color: #000;
      font-size: 10.5pt;
      line-height: 1.4;
      --_accent: #000;
      --_text: #000;
      --_muted: #333;
      --_border: #999;
    }

    .content,
    .limits {
      padding: 0;
    }

    /* The lists above end with a line, too. */
    .limits {
      border: 0;
    }

    .print-only {
      display: block;
    }

    .top,
    .actions,
    .application,
    .summary-actions,
    .example,
    .quiet,
    .summary summary::after {
      display: none;
    }

    /* A sheet is read from edge to edge, and paper is not unfolded: what is said of a question takes few lines. */
    .root p,
    .root li {
      max-width: none;
    }

    .chosen,
    .tag,
    .topic > p,
    .point > details > p > strong {
      font-size: 1em;
    }

    .point > details > p > strong,
    .resource {
      display: inline;
    }

    .point > details > p {
      margin-block: 0.2em 0.4em;
    }

    .summary summary {
      padding-block: 0.4em 0;
    }

    .topic,
    .counts,
    .summary summary,
    .point > details > p {
      break-inside: avoid;
    }

    .heading,
    .subheading,
    .topic-title,
    .summary summary {
      break-after: avoid;
    }

    a {
      color: inherit;
    }

    a.resource::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
`;
