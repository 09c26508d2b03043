import { parseSync, Visitor, type Plugin } from 'vite';
import { withEdits } from './with-edits.js';

/** The names of private members in our source begin like this; those of Lit, and all public ones, do not. */
const PRIVATE = /^_[a-z]/;

/**
 * Gives the private members of our classes short names in the script: 0.2 KiB less with brotli. Minifiers leave the
 * names of members alone, because they cannot know who else uses them.
 */
export function manglePrivate(): Plugin {
  return {
    name: 'mangle-private',
    apply: 'build',
    renderChunk: (code) => ({ code: withShortNames(code), map: null }),
  };
}

export function withShortNames(code: string): string {
  const found: { start: number; end: number; name: string }[] = [];
  const texts = new Set<unknown>();
  const collect = (key: { type: string; start: number; end: number; name?: unknown }, computed: boolean) => {
    const { type, start, end, name } = key;
    if (type === 'Identifier' && !computed && typeof name === 'string' && PRIVATE.test(name))
      found.push({ start, end, name });
  };
  new Visitor({
    MemberExpression: ({ property, computed }) => collect(property, computed),
    MethodDefinition: ({ key, computed }) => collect(key, computed),
    PropertyDefinition: ({ key, computed }) => collect(key, computed),
    Property: ({ key, computed, shorthand }) => {
      // Key and variable have one place, and only one of them gets another name.
      if (shorthand && key.type === 'Identifier' && PRIVATE.test(key.name)) throw new Error(`Write ${key.name} out.`);
      collect(key, computed);
    },
    Literal: ({ value }) => texts.add(value),
    TemplateElement: ({ value }) => texts.add(value.cooked),
  }).visit(parseSync('chunk.js', code).program);
  const names = [...new Set(found.map(({ name }) => name))];
  const spoken = names.find((name) => texts.has(name));
  if (spoken) throw new Error(`${spoken} is also used as a text, so it cannot get another name.`);
  const short = new Map(names.map((name, index) => [name, `_${index.toString(36)}`]));
  return withEdits(
    code,
    found.map(({ start, end, name }) => ({ start, end, text: short.get(name) ?? name })),
  );
}
