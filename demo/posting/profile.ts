import { html } from './markup.js';

const row = (x: number, y: number, lines: readonly [number, number], isChosen: boolean) =>
  html`<g transform="translate(${x} ${y})" class="${isChosen ? 'chosen' : 'other'}">
    <rect class="row" x="1" y="1" width="318" height="82" rx="16" />
    <circle class="ring" cx="38" cy="42" r="11" />
    ${isChosen ? html`<circle class="dot" cx="38" cy="42" r="6" />` : undefined}
    ${lines.map((width, index) => html`<rect class="line" x="68" y="${26 + index * 22}" width="${width}" height="9" rx="4.5" />`)}
  </g>`;

/** A picture of what waits below: statements to choose from. It says nothing that the words do not say. */
export const profile = html`<svg class="profile" viewBox="0 0 360 304" aria-hidden="true">
  ${row(0, 0, [190, 120], false)} ${row(40, 110, [214, 160], true)} ${row(12, 220, [170, 200], false)}
</svg>`;
