import { transform } from 'lightningcss';
import { parseSync, Visitor, type Plugin } from 'vite';
import { withEdits, type Edit } from './with-edits.js';

/** Elements around which white space is never seen, because they begin a new line or are not rendered as text. */
const BLOCKS =
  'article|aside|dd|details|div|dl|dt|fieldset|footer|form|h[1-6]|header|hr|legend|li|main|nav|ol|p|section|summary|ul';
const AROUND_BLOCKS = new RegExp(` ?(</?(?:${BLOCKS})(?=[ >/])[^>]*>) ?`, 'g');

/** Stands for an expression of a template; no source text holds it. */
const HOLE = '\uE000';

/**
 * Takes the white space that nobody sees out of the `css` and `html` literals of our own source. Minifiers of scripts
 * leave literals as they are.
 */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    apply: 'build',
    transform(code, id) {
      if (!/\/src\/[^?]*\.ts$/.test(id)) return null;
      const edits: Edit[] = [];
      const visitor = new Visitor({
        TaggedTemplateExpression({ tag, quasi }) {
          if (tag.type !== 'Identifier' || !['css', 'html', 'svg'].includes(tag.name)) return;
          const texts = quasi.quasis.map((part) => part.value.cooked ?? '');
          const minified = tag.name === 'css' ? minifyCss(texts, id) : minifyMarkup(texts);
          quasi.quasis.forEach(({ start, end }, index) => {
            edits.push({ start, end, text: escapeLiteral(minified[index] ?? '') });
          });
        },
      });
      visitor.visit(parseSync('module.js', code).program); // the types are gone by now
      return { code: withEdits(code, edits), map: null };
    },
  };
}

/** A style sheet without comments and white space. One with expressions stays as it is: its parts are no sheets. */
export function minifyCss(texts: readonly string[], filename: string): readonly string[] {
  const [sheet = ''] = texts;
  if (texts.length > 1) return texts;
  const { code, warnings } = transform({ filename, code: Buffer.from(sheet), minify: true });
  if (warnings[0]) throw new Error(`${filename}: ${warnings[0].message}`);
  return [code.toString()];
}

/** Markup that renders the same: runs of white space become one space, and none where a block begins or ends. */
export function minifyMarkup(texts: readonly string[]): readonly string[] {
  const markup = texts.join(HOLE);
  if (/<(?:pre|textarea)\b[^>]*>[^<]/.test(markup)) return texts; // these show their white space
  const pieces = markup.split(/(<[^>]*>)/);
  const minified = pieces.map((piece) => (piece.startsWith('<') ? minifyTag(piece) : piece.replace(/\s+/g, ' ')));
  return minified.join('').replace(AROUND_BLOCKS, '$1').split(HOLE);
}

function minifyTag(tag: string): string {
  const attributes = /("[^"]*"|'[^']*')|\s+/g;
  return tag.replace(attributes, (_, quoted?: string) => quoted ?? ' ').replace(/ (?=\/?>$)/, '');
}

function escapeLiteral(text: string): string {
  return text.replace(/[\\`]|\$(?=\{)/g, '\\$&');
}
