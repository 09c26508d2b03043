import { parseSync, Visitor, type Plugin } from 'vite';
import localization from '../locales/lit-localize.json' with { type: 'json' };
import { templates as editorDe } from '../src/generated/editor/de.js';
import { templates as du } from '../src/generated/locales/de-x-du.js';
import { templates as de } from '../src/generated/locales/de.js';
import { withEdits, type Edit } from './with-edits.js';

/** A text, or the parts of one around values, which are the numbers of expressions in the source. */
type Template = string | { readonly strings: readonly string[]; readonly values: readonly unknown[] };
type Templates = Readonly<Record<string, Template>>;

/** What the source says in English, in another language, and the same in another form of address. */
export interface Translation {
  readonly tag: string;
  readonly templates: Templates;
  readonly form?: { readonly tag: string; readonly templates: Templates };
}

/** In the order of the arguments. */
const TRANSLATIONS: readonly Translation[] = [{ tag: 'de', templates: de, form: { tag: 'de-x-du', templates: du } }];

/** The same of the editor, whose texts no visitor loads. */
const EDITOR_TRANSLATIONS: typeof TRANSLATIONS = [{ tag: 'de', templates: editorDe }];

const isEditor = (id: string): boolean => id.includes('/src/editor/');

/**
 * Writes the translations beside their source: `msg('Start', { id: 'start' })` becomes `msg("Start","Starten")`, where
 * the function of a language gives back the argument in that language. So the script needs no ids, no tables to look
 * them up in and nothing of `@lit/localize`: 0.8 KiB less with brotli. Of a form of address, only the words that differ
 * are written: `~{Ihr~Dein} Beispiel`, 0.4 KiB less again.
 */
export function inlineMessages(): Plugin {
  const inlined = new Set<string>();
  const inlinedInEditor = new Set<string>();
  return {
    name: 'inline-messages',
    apply: 'build',
    buildStart() {
      const known = TRANSLATIONS.flatMap(({ tag, form }) => [tag, form?.tag]);
      const missing = localization.targetLocales.filter((locale) => !known.includes(locale));
      if (missing.length) this.error(`build/inline-messages.ts does not know ${missing.join(', ')}.`);
    },
    load: (id) => (/\/src\/(editor\/)?language\/messages\.ts$/.test(id) ? MESSAGES : null),
    transform(code, id) {
      if (!/\/src\/[^?]*\.ts$/.test(id)) return null;
      const [translations, found] = isEditor(id) ? [EDITOR_TRANSLATIONS, inlinedInEditor] : [TRANSLATIONS, inlined];
      return { code: withMessages(code, translations, found), map: null };
    },
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      // Were the call of a text not recognised, its translation would be lost.
      const lost = [
        ...Object.keys(de).filter((name) => !inlined.has(name)),
        ...Object.keys(editorDe).filter((name) => modules.some(isEditor) && !inlinedInEditor.has(name)),
      ];
      if (lost.length) this.error(`Nothing says ${lost.join(', ')}: run "npm run localize".`);
      const left = modules.filter((module) => module.includes('/@lit/localize/'));
      if (left.length) this.error(`The script should not need ${left.join(', ')}.`);
    },
  };
}

/**
 * What a text that `withForm` has marked says in its first or its second form. Marks are looked for in marked texts
 * alone: the values of those are numbers and words of ours, never texts of a position.
 */
export const inForm = (text: string, form: 1 | 2): string =>
  text[0] === '~' ? text.slice(1).replace(/\{(.*?)~(.*?)\}/g, `$${form}`) : text;

/** The module that gives each language, and each form of address, its function. */
const MESSAGES = `
  const inForm = ${String(inForm)};
  export const msgFor = {
    ${localization.sourceLocale}: (text) => text,
    ${TRANSLATIONS.map(({ tag, form }, index) => {
      const parameters = `(${'_, '.repeat(index + 1)}text)`;
      return form
        ? `'${tag}': ${parameters} => inForm(text, 1), '${form.tag}': ${parameters} => inForm(text, 2)`
        : `'${tag}': ${parameters} => text`;
    }).join()}
  };`;

/**
 * A module without types whose calls of `msg` have the translations as arguments instead of an id.
 *
 * @param inlined Gets the ids that were found.
 */
export function withMessages(code: string, translations: readonly Translation[], inlined = new Set<string>()): string {
  const edits: Edit[] = [];
  const source = ({ start, end }: { start: number; end: number }) => code.slice(start, end);
  new Visitor({
    ImportDeclaration(node) {
      if (node.source.value === '@lit/localize') edits.push({ ...node, text: '' });
    },
    CallExpression({ callee, arguments: [text, options] }) {
      const name = callee.type === 'MemberExpression' ? callee.property : callee;
      if (name.type !== 'Identifier' || name.name !== 'msg') return;
      const id = options && /^\{\s*id: ["']([\w-]+)["'],?\s*\}$/.exec(source(options))?.[1];
      const tagged = text?.type === 'TaggedTemplateExpression' ? text.quasi : undefined;
      if (!id || !(tagged ?? text?.type === 'Literal'))
        throw new Error(`This cannot be inlined: ${code.slice(name.start, options?.end)}`);
      const versions = translations.map(({ templates, form }) => {
        const [text, inForm] = [templates[id], form ? form.templates[id] : templates[id]];
        if (text === undefined || inForm === undefined)
          throw new Error(`"${id}" has no translation: run "npm run localize".`);
        return literal(withForm(plain(text), plain(inForm)), tagged?.expressions.map(source) ?? []);
      });
      inlined.add(id);
      edits.push({ start: options.start, end: options.end, text: versions.join() });
      // Its tag goes: with its values, the text is a string.
      if (text?.type === 'TaggedTemplateExpression') edits.push({ ...text.tag, text: '' });
    },
  }).visit(parseSync('module.js', code).program);
  return withEdits(code, edits);
}

/** Stand for the values of a text. */
const HOLES = 0xe000;

/** A template as a text with one character for each value. */
function plain(template: Template): string {
  if (typeof template === 'string') return template;
  const { strings, values } = template;
  const holes = values.map((value) => String.fromCharCode(HOLES + Number(value)));
  return strings.map((text, index) => text + (holes[index] ?? '')).join('');
}

/** A text with the words that are others in a form of address: `~{Ihr~Dein} Beispiel`. */
export function withForm(text: string, inForm: string): string {
  if (text === inForm) return text;
  if (/[{}~]/.test(text + inForm)) throw new Error(`This would be taken for marks: ${text}`);
  const [own, others] = [text, inForm].map((text) => text.split(/\b/)) as [string[], string[]];
  let marked = '~';
  let [i, j] = [0, 0];
  while (i < own.length || j < others.length) {
    // From where on both say the same again.
    const [n, m] = nearest((n, m) => own[i + n] === others[j + m]);
    if (n + m) marked += `{${own.slice(i, i + n).join('')}~${others.slice(j, j + m).join('')}}`;
    marked += own[i + n] ?? '';
    i += n + 1;
    j += m + 1;
  }
  return marked;
}

/** The pair of the smallest numbers that something holds for. */
function nearest(holds: (n: number, m: number) => boolean): [number, number] {
  for (let sum = 0; ; sum++) for (let n = sum; n >= 0; n--) if (holds(n, sum - n)) return [n, sum - n];
}

/** A text as the source of a string, with the expressions whose values it has. */
function literal(text: string, expressions: readonly string[]): string {
  if (!/[\ue000-\uf8ff]/.test(text)) return JSON.stringify(text);
  const escaped = text.replace(/[\\`$]/g, '\\$&');
  return `\`${escaped.replace(/[\ue000-\uf8ff]/g, (hole) => `\${${expressions[hole.charCodeAt(0) - HOLES] ?? ''}}`)}\``;
}
