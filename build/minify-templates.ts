import { parseSync, Visitor, type Plugin } from 'vite';
import { withEdits, type Edit } from './with-edits.js';

/**
 * Takes comments and runs of white space out of the `css`, `html` and `svg` literals of our own source: 0.8 KiB less
 * with brotli. Minifiers of scripts leave literals as they are.
 */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    apply: 'build',
    transform(code, id) {
      if (!/\/src\/[^?]*\.ts$/.test(id)) return null;
      const edits: Edit[] = [];
      new Visitor({
        TaggedTemplateExpression({ tag, quasi }) {
          if (tag.type !== 'Identifier' || !['css', 'html', 'svg'].includes(tag.name)) return;
          for (const { start, end } of quasi.quasis) {
            edits.push({ start, end, text: minified(tag.name, code.slice(start, end)) });
          }
        },
      }).visit(parseSync('module.js', code).program); // the types are gone by now
      return { code: withEdits(code, edits), map: null };
    },
  };
}

/**
 * A piece of a literal that means the same: in a style sheet without its comments, everywhere one space for a run of
 * white space.
 *
 * @throws If the piece shows its white space, or says it in a string of the style sheet.
 */
export function minified(tag: string, text: string): string {
  if (/<(pre|textarea)\b[^>]*>[^<]/.test(text)) throw new Error(`This shows its white space: ${text}`);
  const uncommented = tag === 'css' ? text.replace(/\/\*[^]*?\*\//g, '') : text;
  if (tag === 'css' && /(["'])[^"'\n]*[ \t]{2}[^"'\n]*\1/.test(uncommented))
    throw new Error(`A string would change: ${text}`);
  return uncommented.replace(/\s+/g, ' ');
}
