import { escapeHtml, escapeJson } from '../../bin/escape.js';

/** HTML that is safe to put into a page as it is. */
export class Markup {
  constructor(readonly source: string) {}
}

type Content = string | number | undefined | Markup | readonly Content[];

/** Makes HTML: everything that is filled in is text and gets escaped, unless it is HTML already. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(strings.reduce((source, string, index) => source + sourceOf(values[index - 1]) + string));
}

/** An attribute, or nothing. */
export const attribute = (name: string, isThere: boolean, value = ''): Markup =>
  isThere ? html`${new Markup(name)}="${value}"` : html``;

/** A `<script>` that holds data. */
export function jsonScript(json: string, attributes: Markup = html``, type = 'application/json'): Markup {
  return html`<script type="${type}" ${attributes}>
    ${new Markup(escapeJson(json))}
  </script>`;
}

function sourceOf(content: Content): string {
  if (content instanceof Markup) return content.source;
  if (typeof content === 'object') return content.map(sourceOf).join('');
  return escapeHtml(String(content ?? ''));
}
