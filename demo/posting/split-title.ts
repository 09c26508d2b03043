import { html, type Markup } from './markup.js';

/** A title with what stands in brackets at its end, such as "(d/f/m)", set apart so that it can be quieter. */
export function splitTitle(title: string): Markup {
  const [, name = title, suffix] = /^(.*\S)\s+(\([^()]*\))$/.exec(title) ?? [];
  return suffix ? html`${name} <small>${suffix}</small>` : html`${name}`;
}
