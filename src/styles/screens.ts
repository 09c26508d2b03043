import { css } from 'lit';

/** What belongs to one screen: its top, review, summary and application. */
export const screens = css`
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

  .row p + p {
    margin-block-start: 0.15em;
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
    gap: 0.5em 1.5em;
    padding: clamp(0.6em, 4cqi, 1.1em);
    border: 1px solid var(--_border);
    border-radius: var(--_small-radius);
  }

  .counts > li {
    display: flex;
    gap: 0.75em;
    align-items: center;
    line-height: 1.35;
  }

  .count {
    font-size: 1.3em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  .key {
    flex: none;
  }

  .picture {
    display: block;
    max-width: 30em;
    margin-block: 0.5em;
    overflow: visible;
  }

  .topic {
    margin-block-start: 0;
    padding-block: 0.8em;
    border-block-start: 1px solid var(--_border);
  }

  .topic > p {
    font-size: max(0.95em, 14px);
    line-height: 1.45;
  }

  .topic-title,
  .point-title {
    font-size: 1em;
    text-wrap: wrap;
  }

  .point {
    max-width: none;
    border-block-start: 1px solid var(--_border);
  }

  /* A card of one of several positions, which does not fold. */
  .card {
    padding-block: 1.1em;
  }

  .point > details {
    padding-block-end: 0.25em;
  }

  .summary summary {
    display: flex;
    gap: 0.7em;
    justify-content: space-between;
    padding-block: 0.7em;
    font-weight: 400;
    line-height: 1.4;
    list-style: none;
  }

  .summary summary::-webkit-details-marker {
    display: none;
  }

  .summary summary > div {
    display: block;
    flex: 1;
    min-width: 0;
  }

  .summary summary::after {
    content: '';
    flex: none;
    width: 0.5em;
    height: 0.5em;
    margin: 0.35em 0.2em 0;
    border: solid var(--_muted);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }

  .summary [open] > summary::after {
    margin-block-start: 0.6em;
    rotate: 225deg;
  }

  .lines {
    border-block: 1px solid var(--_border);
  }

  .lines + .lines {
    margin-block-start: -1px;
  }

  .lines > ul {
    margin-block-end: 1em;
  }

  .chosen,
  .tag {
    margin-block-start: 0.2em;
    color: var(--_muted);
    font-size: max(0.9em, 14px);
  }

  /* Closed, two lines tell enough. */
  .point > :not([open]) .chosen {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .chosen strong {
    color: var(--_text);
  }

  .point > details > p {
    margin-block-end: 0.7em;
    padding-inline-start: 2.1em;
  }

  .point > details > p > strong {
    display: block;
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

  .part {
    border-block: 1px solid var(--_border);
  }

  .part + .part {
    border-block-start: 0;
  }

  .part > .panel {
    padding-block: 0.25em 1.5em;
  }

  .strength + .strength {
    margin-block-start: 2em;
  }

  .part .field > span {
    font-weight: 400;
  }

  .field + .help {
    margin-block-start: 0.5em;
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
`;
