import { css } from 'lit';

/** Paragraphs, lists, headings and notices. */
export const text = css`
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

  /* Of two weights in all: each has to be looked for among the fonts, which takes as long as parsing all of this. */
  strong {
    font-weight: 600;
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
    font-weight: 600;
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
  .summary > .limits,
  .points + .lines {
    margin-block-start: 2em;
  }

  .subheading + .topic,
  .subheading + ul {
    margin-block-start: 0.75em;
  }

  section > .subheading:first-child {
    margin-block-start: 0;
  }

  .eyebrow {
    font-weight: 600;
  }

  .eyebrow + .heading {
    margin-block-start: 0.25em;
  }

  /* A text that runs the other way than the page around begins at the other side. */
  :is(.heading, dd) > [dir='rtl'],
  [dir='rtl']:only-child {
    display: block;
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
`;
