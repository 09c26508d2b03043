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
      line-height: 1.45;
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

    .point,
    .topic,
    .counts {
      break-inside: avoid;
    }

    .heading,
    .subheading,
    .topic-title,
    .point-title {
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
