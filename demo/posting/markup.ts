/** HTML that is safe to put into a page as it is. */
export class Markup {
  constructor(readonly source: string) {}
}

type Content = string | number | undefined | Markup | readonly Content[];

/** Makes HTML: everything that is filled in is text and gets escaped, unless it is HTML already. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(strings.reduce((source, string, index) => source + sourceOf(values[index - 1]) + string));
}

/** A `<script>` that holds data. No text in it can end it, or change under a filter that takes `<` or `&` for markup. */
export function jsonScript(json: string, attributes: Markup = html``, type = 'application/json'): Markup {
  const escaped = json.replace(/[<>&]/g, (char) => `\\u00${char.charCodeAt(0).toString(16)}`);
  return html`<script type="${type}" ${attributes}>
    ${new Markup(escaped)}
  </script>`;
}

function sourceOf(content: Content): string {
  if (content instanceof Markup) return content.source;
  if (typeof content === 'object') return content.map(sourceOf).join('');
  return escape(String(content ?? ''));
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (text: string): string => text.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);
