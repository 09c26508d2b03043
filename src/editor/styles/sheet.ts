import { css } from 'lit';

/** The document on paper: nothing of it is seen on the screen. */
export const sheet = css`
  .sheet {
    display: none;
  }

  @media print {
    .root:has(.sheet) > :not(.sheet) {
      display: none;
    }

    .root {
      border: 0;
      background: #fff;
      color: #000;
      font-size: 10pt;
      line-height: 1.4;
      container-type: normal;
      --_text: #000;
      --_muted: #333;
      --_border: #999;
      --_accent: #000;
    }

    .sheet {
      display: block;
    }

    .sheet p,
    .sheet li {
      max-inline-size: none;
      margin: 0;
    }

    .sheet ol {
      margin: 0;
      padding: 0;
      list-style: none;
    }

    .sheet h1 {
      font-size: 16pt;
    }

    .sheet h2 {
      font-size: 11pt;
      break-after: avoid;
    }

    .sheet-lead > p,
    .sheet-posting li {
      margin-block-start: 0.6em !important;
    }

    .sheet-head,
    .sheet-lead,
    .sheet-posting {
      margin-block-end: 6mm;
    }

    .sheet-posting li {
      break-inside: avoid;
    }

    .sheet-languages {
      display: grid;
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
      gap: 0 6mm;
    }

    .sheet-question {
      margin-block-start: 0;
      padding-block: 4mm;
      border-block-start: 0.5pt solid #000;
      break-inside: avoid;
    }

    .sheet-question > * + * {
      margin-block-start: 2mm !important;
    }

    .sheet-asked {
      font-weight: 700;
    }

    .sheet-note,
    .sheet-level,
    .sheet-imprint {
      font-size: 8.5pt;
    }

    .sheet-ladder > li {
      padding: 1mm 2mm;
      border-inline-start: 0.5pt solid #999;
    }

    .sheet-ladder > li[data-target='true'] {
      border-inline-start: 2.5pt solid #000;
    }

    .sheet-remarks {
      min-block-size: 18mm;
      padding: 1mm 2mm;
      border: 0.5pt solid #999;
      font-size: 8.5pt;
    }

    .sheet-imprint {
      text-align: end;
    }
  }
`;
