const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };

/** Text as HTML, between tags or inside an attribute in double quotes. */
export const escapeHtml = (text: string): string => text.replace(/[<>&"]/g, (char) => ENTITIES[char] ?? char);

/**
 * JSON for a `<script>`: no text in it can end the element, begin a comment or another script, or change under a filter
 * that takes `<` or `&` for markup.
 */
export const escapeJson = (json: string): string =>
  json.replace(/[<>&\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
