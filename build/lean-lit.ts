import { parseSync, Visitor, type ESTree, type Plugin } from 'vite';
import { withEdits, type Edit } from './with-edits.js';

/**
 * What Lit asks for that is the same in all of our elements and pages, by the name of the member that it reads: options
 * of properties that we do not use, metadata of decorators, and what polyfills, server rendering and warnings of
 * development leave on the page.
 */
const ALWAYS = new Map([
  ['reflect', 'false'],
  ['useDefault', 'false'],
  ['converter', 'undefined'],
  ['metadata', 'null'],
  ['reactiveElementPolyfillSupport', 'undefined'],
  ['litElementPolyfillSupport', 'undefined'],
  ['litElementHydrateSupport', 'undefined'],
  ['litHtmlPolyfillSupport', 'undefined'],
]);

/** What Lit writes down for others, which is no more than a list of its versions and a table for decorators. */
const WRITTEN = ['metadata', 'litPropertyMetadata', 'reactiveElementVersions', 'litElementVersions', 'litHtmlVersions'];

/** What only decorators, properties that reflect, elements that give up a controller, and some directives ask for. */
const UNUSED = [...['addInitializer', 'removeController', 'toAttribute'], ...['startNode', 'endNode', 'tagName']];

const LIT = /\/node_modules\/(@lit\/reactive-element|lit-element|lit-html)\/[\w-]+\.js$/;

/**
 * What Lit asks of a text by methods that old snippets replace, most often by `this.match(end + '$') == end`, which the
 * signs in Lit's own names break: without an error, the screen would be half made. So it is asked otherwise.
 */
const REPLACED = new Map([
  ['startsWith', (text: string, part: string) => `${text}.indexOf(${part})===0`],
  ['endsWith', (text: string, part: string) => `${text}.slice(-${part}.length)===${part}`],
]);

const HELPERS = 'lit/directive-helpers.js';

/** What we import of the helpers, which ask for a table of all that is inside Lit; any other name fails the build. */
const LEAN_HELPERS = 'export const setCommittedValue = (part, value = {}) => (part._$AH = value);';

/**
 * Tells the minifier what is known of Lit here, so that it leaves out what is never reached: 0.5 KiB less with brotli,
 * and no globals of Lit on the page.
 */
export function leanLit(): Plugin {
  const found = new Set<string>();
  return {
    name: 'lean-lit',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source) => (source === HELPERS ? `\0${HELPERS}` : null),
    load: (id) => (id === `\0${HELPERS}` ? LEAN_HELPERS : null),
    transform(code, id) {
      if (/\/src\/[^?]*\.ts$/.test(id) && /\b(reflect|converter|useDefault): |\b(startNode|endNode)\b/.test(code))
        this.error(`build/lean-lit.ts leaves out what ${id} needs.`);
      if (!LIT.test(id)) return null;
      return { code: withoutUnused(code, found), map: null };
    },
    generateBundle() {
      const gone = [...ALWAYS.keys(), ...WRITTEN, ...UNUSED, ...REPLACED.keys()].filter((name) => !found.has(name));
      if (gone.length) this.error(`Lit no longer knows ${gone.join(', ')}: see build/lean-lit.ts.`);
    },
  };
}

/**
 * A module of Lit without what is never needed here.
 *
 * @param found Gets the names that were found.
 */
export function withoutUnused(code: string, found = new Set<string>()): string {
  const edits: Edit[] = [];
  const seen = new Set<string>();
  const place = ({ start, end }: ESTree.MemberExpression) => `${start}-${end}`;
  const nameOf = ({ property }: ESTree.MemberExpression) => (property.type === 'Identifier' ? property.name : '');
  new Visitor({
    AssignmentExpression({ left, operator, start, end }) {
      if (left.type !== 'MemberExpression' || operator !== '??=' || !WRITTEN.includes(nameOf(left))) return;
      seen.add(place(left));
      found.add(nameOf(left));
      edits.push({ start, end, text: '[]' });
    },
    CallExpression({ callee, arguments: [part], start, end }) {
      const name = callee.type === 'MemberExpression' ? nameOf(callee) : '';
      const otherwise = REPLACED.get(name);
      if (callee.type !== 'MemberExpression' || !otherwise || !part) return;
      found.add(name);
      const source = (node: ESTree.Node) => code.slice(node.start, node.end);
      edits.push({ start, end, text: otherwise(source(callee.object), source(part)) });
    },
    // What a function takes out of its options stands at its beginning instead, as what it always is.
    FunctionExpression({ params, body }) {
      const properties = params.flatMap((param) => (param.type === 'ObjectPattern' ? param.properties : []));
      for (const property of properties) {
        const name = property.type === 'Property' && property.key.type === 'Identifier' ? property.key.name : '';
        const text = ALWAYS.get(name);
        if (property.type !== 'Property' || text === undefined || !body) continue;
        found.add(name);
        const own = code.slice(property.value.start, property.value.end);
        const end = code[property.end] === ',' ? property.end + 1 : property.end;
        edits.push({ start: property.start, end, text: '' });
        edits.push({ start: body.start + 1, end: body.start + 1, text: `const ${own}=${text};` });
      }
    },
    MethodDefinition({ key, start, end }) {
      if (key.type !== 'Identifier' || !UNUSED.includes(key.name)) return;
      found.add(key.name);
      edits.push({ start, end, text: '' });
    },
    Property({ key, value }) {
      if (key.type !== 'Identifier' || !UNUSED.includes(key.name)) return;
      found.add(key.name);
      edits.push({ start: key.start, end: value.end, text: `${key.name}: null` });
    },
    MemberExpression(node) {
      // `this[Symbol.metadata]` as a whole.
      const named = node.property.type === 'MemberExpression' ? node.property : node;
      const text = seen.has(place(node)) ? undefined : ALWAYS.get(nameOf(named));
      if (text === undefined) return;
      seen.add(place(named));
      found.add(nameOf(named));
      edits.push({ start: node.start, end: node.end, text });
    },
  }).visit(parseSync('lit.js', code).program);
  return withEdits(code, edits);
}
