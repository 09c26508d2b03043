import { parseSync, Visitor, type Plugin } from 'vite';
import localization from '../locales/lit-localize.json' with { type: 'json' };
import { templates as editorDe } from '../src/generated/editor/de.js';
import { templates as du } from '../src/generated/locales/de-x-du.js';
import { templates as de } from '../src/generated/locales/de.js';
import { withEdits, type Edit } from './with-edits.js';

/** A text, or the parts of one around values, which are the numbers of expressions in the source. */
type Template = string | { readonly strings: readonly string[]; readonly values: readonly unknown[] };
type Templates = Readonly<Record<string, Template>>;

/**
 * By language, in the order of their arguments: the translations of what the source says in English. A form of address
 * stands last, after the language that it says most texts as.
 */
const TRANSLATIONS: Readonly<Record<string, Templates>> = { de, 'de-x-du': du };

/** The same of the editor, whose texts no visitor loads. */
const EDITOR_TRANSLATIONS: typeof TRANSLATIONS = { de: editorDe };

const isEditor = (id: string): boolean => id.includes('/src/editor/');

/**
 * Writes the translations beside their source: `msg('Start', { id: 'start' })` becomes `msg("Start","Starten")`, where
 * the function of a language gives back the argument in that language. So the script needs no ids, no tables to look
 * them up in and nothing of `@lit/localize`: 0.8 KiB less with brotli.
 */
export function inlineMessages(): Plugin {
  const inlined = new Set<string>();
  const inlinedInEditor = new Set<string>();
  return {
    name: 'inline-messages',
    apply: 'build',
    buildStart() {
      const missing = localization.targetLocales.filter((locale) => !(locale in TRANSLATIONS));
      if (missing.length) this.error(`build/inline-messages.ts does not know ${missing.join(', ')}.`);
    },
    load: (id) =>
      /\/src\/(editor\/)?language\/messages\.ts$/.test(id)
        ? functionsOf([localization.sourceLocale, ...Object.keys(TRANSLATIONS)])
        : null,
    transform(code, id) {
      if (!/\/src\/[^?]*\.ts$/.test(id)) return null;
      const [translations, found] = isEditor(id) ? [EDITOR_TRANSLATIONS, inlinedInEditor] : [TRANSLATIONS, inlined];
      return { code: withMessages(code, Object.values(translations), found), map: null };
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
 * The module that gives each language its function: `{ en: (a) => a, de: (a, b) => b, 'de-x-du': (a, b, c = b) => c }`.
 */
function functionsOf(languages: readonly string[]): string {
  const names = languages.map((_, index) => `text${index}`);
  const functions = languages.map((tag, index) => {
    const isForm = tag.startsWith(`${languages[index - 1]}-`);
    const parameters = [...names.slice(0, index), isForm ? `${names[index]} = ${names[index - 1]}` : names[index]];
    return `${JSON.stringify(tag)}: (${parameters.join()}) => ${names[index]}`;
  });
  return `export const msgFor = { ${functions.join()} };`;
}

/**
 * A module without types whose calls of `msg` have the translations as arguments instead of an id.
 *
 * @param inlined Gets the ids that were found.
 */
export function withMessages(code: string, translations: readonly Templates[], inlined = new Set<string>()): string {
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
      const versions = translations.map((templates) => {
        const template = templates[id];
        if (template === undefined) throw new Error(`"${id}" has no translation: run "npm run localize".`);
        return literal(template, tagged?.expressions.map(source) ?? []);
      });
      // What a form of address says in the same words is not said twice.
      if (versions.length > 1 && versions.at(-1) === versions.at(-2)) versions.pop();
      inlined.add(id);
      edits.push({ start: options.start, end: options.end, text: versions.join() });
      // Its tag goes: with its values, the text is a string.
      if (text?.type === 'TaggedTemplateExpression') edits.push({ ...text.tag, text: '' });
    },
  }).visit(parseSync('module.js', code).program);
  return withEdits(code, edits);
}

/** A template as the source of a string, with the expressions whose numbers it names. */
function literal(template: Template, expressions: readonly string[]): string {
  if (typeof template === 'string') return JSON.stringify(template);
  const holes = template.values.map((value) => `\${${expressions[Number(value)] ?? ''}}`);
  const texts = template.strings.map((text) => text.replace(/[\\`$]/g, '\\$&'));
  return `\`${texts.map((text, index) => text + (holes[index] ?? '')).join('')}\``;
}
