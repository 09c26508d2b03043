import { css } from 'lit';

/** Where things stand, by the width of the editor. */
export const layout = css`
  .root {
    --_gap: clamp(1em, 2.5cqi, 2.5em);
    border: 0;
    border-radius: 0;
  }

  h1,
  h2,
  h3,
  h4 {
    margin: 0;
    line-height: 1.3;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0.75em var(--_gap);
    padding: 0.9em var(--_padding) 0.6em;
  }

  .bar h1 {
    font-size: 1.2em;
  }

  .bar-actions,
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }

  .deed {
    font-weight: 400;
  }

  .steps {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0 var(--_gap);
    padding-inline: var(--_padding);
    border-block-end: 1px solid var(--_border);
  }

  .steps ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .steps button {
    gap: 0.45em;
    padding-inline: 0.6em;
    border-color: transparent;
    border-block-end: 3px solid transparent;
    border-radius: 0;
    font-weight: 500;
  }

  .steps ol [aria-current] {
    border-block-end-color: var(--_accent);
    font-weight: 700;
  }

  .gaps {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    padding-block: 0.3em;
  }

  .start,
  .repair,
  .posting,
  .plan,
  .hand-over {
    max-inline-size: 60em;
    margin-inline: auto;
  }

  .start,
  .repair {
    padding: calc(var(--_padding) * 1.5) var(--_padding);
  }

  .start > * + *,
  .repair > * + *,
  .posting > * + *,
  .plan > * + *,
  .hand-over > * + * {
    margin-block-start: 1.5em;
  }

  .start > section,
  .posting > section,
  .plan > section,
  .hand-over > section {
    margin-block-start: 2.75em;
  }

  .lead {
    font-size: 1.1em;
  }

  .write {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
  }

  .write > .work > * + * {
    margin-block-start: 1.25em;
  }

  .outline {
    max-block-size: 14em;
    overflow: auto;
  }

  .beside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
    align-content: start;
    min-inline-size: 0;
  }

  @container (width >= 52em) {
    .write {
      grid-template-columns: 15em minmax(0, 1fr);
    }

    .outline {
      position: sticky;
      inset-block-start: 1em;
      align-self: start;
      max-block-size: calc(100vh - 2em);
    }

    .beside {
      grid-column: 2;
    }
  }

  @container (width >= 80em) {
    .write {
      grid-template-columns: 15em minmax(0, 1fr) minmax(20em, 27em);
    }

    .beside {
      position: sticky;
      inset-block-start: 1em;
      grid-column: 3;
      max-block-size: calc(100vh - 2em);
      padding: 0.25em;
      margin: -0.25em;
      overflow: auto;
    }
  }
`;
