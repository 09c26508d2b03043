import { css } from 'lit';

/**
 * Public variables come first; everything else builds on the private ones below them. Sizes are in `em` of the page's
 * own font, and the width of the element decides on the layout, not that of the window.
 *
 * @cssprop
 */
export const styles = css`
  :host {
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  :host([hidden]) {
    display: none;
  }

  /* What is inside shows its focus itself. A rule of the page for whatever has it would frame everything. */
  :host(:focus) {
    outline: none !important;
  }

  .root {
    /* What a page may set. Surface and text belong together, and so do accent and the text on it. */
    --_accent: var(--self-assessment-accent, light-dark(#0f5fe1, #8cb6ff));
    --_on-accent: var(--self-assessment-accent-text, light-dark(#fff, #0b1a33));
    --_surface: var(--self-assessment-surface, light-dark(#fff, #16191f));
    --_text: var(--self-assessment-text, light-dark(#1b2430, #e8ebf0));
    --_muted: var(--self-assessment-muted, light-dark(#535f6e, #a9b3c1));
    --_border: var(--self-assessment-border, light-dark(#d4dae2, #39414d));
    --_error: var(--self-assessment-error, light-dark(#b3261e, #ffb4ab));
    --_radius: var(--self-assessment-radius, 0.75em);
    --_padding: var(--self-assessment-padding, clamp(1em, 5cqi, 2.25em));
    --_scroll-margin: var(--self-assessment-scroll-margin, 7em);

    /* What follows from it. */
    --_control: color-mix(in srgb, var(--_text) 55%, var(--_surface));
    --_tint: color-mix(in srgb, var(--_accent) 9%, transparent);
    --_hover: color-mix(in srgb, var(--_text) 5%, transparent);
    --_small-radius: calc(var(--_radius) * 0.66);

    box-sizing: border-box;
    display: block;
    container-type: inline-size;
    /* What a box that asks for the width of its content gets, instead of nothing. */
    contain-intrinsic-inline-size: 40em;
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font-size: max(1em, 16px);
    font-style: normal;
    font-variant: normal;
    font-stretch: normal;
    font-weight: 400;
    line-height: 1.55;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    text-emphasis: none;
    hyphens: manual;
    word-break: normal;
    line-break: auto;
    overflow-wrap: anywhere;
    list-style: outside disc;
    cursor: auto;
    caret-color: auto;
    -webkit-text-fill-color: currentcolor;
    -webkit-text-stroke: 0 transparent;
    -webkit-user-select: text;
    user-select: text;
    visibility: visible;
    accent-color: var(--_accent);
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  .content {
    padding: var(--_padding);
  }

  /* Text */

  p,
  ul,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }

  fieldset {
    min-width: 0;
  }

  slot {
    display: block;
  }

  section > * + *,
  slot > * + *,
  fieldset > * + *,
  .panel > * + *,
  .summary-actions > * + *,
  .failure > * + * {
    margin-block-start: 1em;
  }

  p,
  li,
  dd {
    max-width: 42em;
  }

  .heading,
  .subheading,
  .topic-title,
  .point-title {
    margin: 0;
    color: inherit;
    font-family: inherit;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }

  .heading {
    max-width: 28em;
    font-size: clamp(1.25em, 1em + 1.8cqi, 1.75em);
    scroll-margin-block: var(--_scroll-margin);
  }

  .question .heading {
    font-size: clamp(1.15em, 1em + 1.1cqi, 1.45em);
  }

  .subheading {
    font-size: 1.2em;
  }

  section > .subheading {
    margin-block-start: 1.8em;
  }

  .summary > section,
  .summary > .limits {
    margin-block-start: 2.5em;
  }

  .subheading + .topic,
  .subheading + ul {
    margin-block-start: 0.75em;
  }

  section > .subheading:first-child {
    margin-block-start: 0;
  }

  .eyebrow {
    display: block;
    margin-block-end: 0.5em;
    color: var(--_muted);
    font-size: max(0.55em, 14px);
    font-weight: 600;
    letter-spacing: 0.01em;
  }

  .muted,
  .help {
    font-size: max(0.925em, 14px);
  }

  .muted {
    color: var(--_muted);
  }

  a {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  ul:not(.plain, .rows, .counts) {
    padding-inline-start: 1.25em;
  }

  ul:not(.plain, .rows, .counts) > li + li {
    margin-block-start: 0.4em;
  }

  .plain,
  .rows,
  .counts {
    list-style: none;
  }

  .promises {
    padding: 1em 1em 1em 2.25em !important;
    border-radius: var(--_small-radius);
    background: var(--_tint);
  }

  .notice,
  .error {
    padding: 0.9em 1em;
    border: 1px solid var(--_border);
    border-inline-start: 0.3em solid var(--_accent);
    border-radius: var(--_small-radius);
    background: var(--_tint);
    scroll-margin-block: var(--_scroll-margin);
  }

  .error {
    border-inline-start-color: var(--_error);
    background: color-mix(in srgb, var(--_error) 8%, transparent);
  }

  .error strong {
    display: block;
    color: var(--_error);
  }

  .notice > * + * {
    margin-block-start: 0.8em;
  }

  /* Controls */

  button,
  .actions > a {
    display: inline-flex;
    justify-content: center;
    align-items: center;
    min-height: 2.75em;
    margin: 0;
    padding: 0.6em 1.25em;
    border: 1px solid var(--_control);
    border-radius: var(--_small-radius);
    background: transparent;
    color: inherit;
    font: inherit;
    font-weight: 600;
    line-height: 1.35;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }

  button:hover {
    background: var(--_hover);
  }

  .root [part~='primary'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .root [part~='primary']:hover {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_text));
  }

  .danger {
    border-color: var(--_error);
    color: var(--_error);
  }

  .quiet {
    margin-inline: -0.5em;
    padding-inline: 0.5em;
    border-color: transparent;
    color: var(--_accent);
    font-weight: 500;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }

  .question > .actions {
    margin-block-start: 1.75em;
  }

  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  .heading:focus,
  .error:focus,
  [data-focus]:focus:not(:focus-visible) {
    outline: none;
  }

  input[type='text'],
  textarea {
    display: block;
    width: 100%;
    padding: 0.65em 0.8em;
    border: 1px solid var(--_control);
    border-radius: var(--_small-radius);
    background: transparent;
    color: inherit;
    font: inherit;
    line-height: 1.5;
  }

  textarea {
    resize: vertical;
  }

  .field {
    display: block;
  }

  .field > span {
    display: block;
    margin-block-end: 0.35em;
    font-weight: 600;
  }

  legend {
    display: block;
    float: none;
    width: 100%;
    padding: 0;
    font-weight: 600;
  }

  summary {
    min-height: 2.75em;
    padding-block: 0.65em;
    cursor: pointer;
    font-weight: 600;
  }

  summary > * {
    display: inline;
  }

  /* Options: the whole row is the target. */

  .options {
    display: grid;
    gap: 0.6em;
  }

  .option,
  .choice {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.75em;
    align-items: start;
    min-height: 2.75em;
    cursor: pointer;
  }

  .option {
    padding: 0.75em 1em 0.75em 0.85em;
    border: 1px solid var(--_border);
    border-radius: var(--_small-radius);
  }

  .option:hover {
    border-color: var(--_control);
    background: var(--_hover);
  }

  .option:has(:checked) {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .option:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  .option input:focus-visible {
    outline: none;
  }

  input[type='radio'],
  input[type='checkbox'] {
    width: 1.25em;
    height: 1.25em;
    margin: 0.15em 0 0;
    font-size: 1em;
    cursor: inherit;
  }

  .divider {
    color: var(--_muted);
    padding-inline-start: 1em;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.75em;
  }

  /* Titles are long: side by side, some would stand alone in their row and some not. */
  .choices.positions {
    flex-direction: column;
  }

  .choices > .choice {
    margin: 0;
    padding-block: 0.55em;
  }

  /* The top: language and progress */

  .top {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    column-gap: 1.5em;
    margin-block: -0.75em 0;
    font-size: max(0.925em, 14px);
  }

  .languages {
    margin-inline-start: auto;
  }

  .progress {
    margin-block-end: 1.5em;
  }

  .caption {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    max-width: none;
    margin-block-end: 0.5em;
    color: var(--_muted);
    font-size: max(0.9em, 14px);
    font-variant-numeric: tabular-nums;
  }

  .segments {
    display: flex;
    gap: 0.35em;
  }

  .segment {
    display: block;
    flex: 1;
    min-width: 0;
  }

  .track {
    fill: var(--_border);
  }

  .done {
    fill: var(--_accent);
  }

  /* Review */

  .row {
    display: flex;
    gap: 0.25em 1.5em;
    justify-content: space-between;
    max-width: none;
    padding-block: 0.9em;
    border-block-start: 1px solid var(--_border);
  }

  .row > div {
    min-width: 0;
  }

  .row > button {
    flex: none;
    align-self: start;
  }

  .open {
    color: var(--_muted);
    font-style: italic;
  }

  /* Summary */

  .overall {
    max-width: 34em;
    font-size: clamp(1.1em, 1em + 0.8cqi, 1.3em);
    line-height: 1.45;
  }

  .counts {
    display: grid;
    gap: 0.9em 1.5em;
    padding: clamp(0.6em, 4cqi, 1.25em);
    border: 1px solid var(--_border);
    border-radius: var(--_small-radius);
  }

  .counts > li {
    display: grid;
    grid-template-columns: minmax(min-content, 5.5em) 1fr;
    gap: 0.75em;
    align-items: center;
    line-height: 1.35;
  }

  .count {
    display: flex;
    gap: 0.6em;
    align-items: center;
    font-size: 1.6em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    line-height: 1.1;
  }

  .key {
    flex: none;
  }

  .mark-outline {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.5;
  }

  .mark-full,
  .mark-half {
    fill: var(--_accent);
  }

  .picture {
    display: block;
    max-width: 30em;
    margin-block: 0.5em;
    overflow: visible;
  }

  .topic {
    padding-block: 1.1em;
    border-block-start: 1px solid var(--_border);
  }

  .topic > p + p {
    margin-block-start: 0.25em;
  }

  .topic-title,
  .point-title {
    font-size: 1.05em;
    text-wrap: wrap;
  }

  .point {
    max-width: none;
    padding-block: 1.1em;
    border-block-start: 1px solid var(--_border);
  }

  .tag {
    margin-block: 0.3em 0.6em;
    color: var(--_muted);
    font-size: max(0.9em, 14px);
    font-weight: 600;
  }

  .point dl > div + div {
    margin-block-start: 0.6em;
  }

  dt {
    color: var(--_muted);
    font-size: max(0.9em, 14px);
  }

  .resource {
    display: inline-block;
    padding-block: 0.2em;
  }

  .limits {
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_border);
    color: var(--_muted);
    font-size: max(0.925em, 14px);
  }

  /* Room for what is on its way, so that the page below does not jump. */

  .loading {
    min-block-size: 26em;
  }

  /* Application */

  .application {
    border-block-start: 1px solid var(--_border);
    padding: 0.5em var(--_padding);
    scroll-margin-block: var(--_scroll-margin);
  }

  .application > summary .subheading {
    font-size: 1.05em;
  }

  .application > .panel {
    padding-block: 0.5em 1.5em;
  }

  .address {
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .status:empty,
  .room:empty {
    margin: 0;
  }

  .print-only {
    display: none;
  }

  @container (width >= 36em) {
    .counts {
      grid-template-columns: repeat(auto-fit, minmax(9em, 1fr));
    }

    .counts > li {
      grid-template-columns: none;
      align-content: start;
      gap: 0.35em;
    }

    .point dl > div {
      display: grid;
      grid-template-columns: 11em 1fr;
      gap: 1em;
    }

    dt {
      padding-block-start: 0.1em;
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

  @media (forced-colors: active) {
    .option:has(:checked) {
      border: 2px solid Highlight;
    }

    [part~='primary'] {
      border: 2px solid ButtonText;
    }

    .track {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 2;
    }

    .done,
    .mark-full,
    .mark-half {
      fill: CanvasText;
    }

    .mark-outline {
      stroke: CanvasText;
    }
  }

  @media print {
    .root {
      border: 0;
      background: none;
      color: #000;
      font-size: 10.5pt;
      line-height: 1.45;
      --_accent: #000;
      --_text: #000;
      --_muted: #333;
      --_border: #999;
    }

    .content {
      padding: 0;
    }

    .print-only {
      display: block;
    }

    .top,
    .actions,
    .application,
    .summary-actions,
    .example,
    .quiet {
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
