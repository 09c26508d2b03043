import { css } from 'lit';

/**
 * The box itself. Public variables come first; everything else builds on the private ones below them. Sizes are in `em`
 * of the page's own font, and the width of the element decides on the layout, not that of the window.
 */
export const surface = css`
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
`;
