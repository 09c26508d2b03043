import { html } from './markup.js';

/** All that a page with the element has to allow: proof that it needs no more. */
export const contentPolicy = html`<meta
  http-equiv="Content-Security-Policy"
  content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html"
/>`;
