import { parseSync, Visitor, type ESTree, type Plugin } from 'vite';
import { withEdits, type Edit } from './with-edits.js';

/**
 * Gives private members short names, which are the same ones in every module: 0.4 KiB less with brotli. They begin with
 * `_`, and the compiler sees to it that nothing outside their class knows them.
 */
export function shortPrivates(): Plugin {
  return {
    name: 'short-privates',
    apply: 'build',
    transform: (code, id) => (/\/src\/[^?]*\.ts$/.test(id) ? { code: withShortPrivates(code), map: null } : null),
  };
}

/** A module without types with other names for its private members. */
export function withShortPrivates(code: string): string {
  const edits: Edit[] = [];
  const names = new Map<string, string>();
  const shorten = (key: ESTree.Node, isShorthand = false) => {
    if (key.type !== 'Identifier' || !/^_[a-z]/.test(key.name)) return;
    const short = names.get(key.name) ?? `_${names.size.toString(36)}`;
    names.set(key.name, short);
    edits.push({ start: key.start, end: key.end, text: isShorthand ? `${short}: ${key.name}` : short });
  };
  new Visitor({
    MemberExpression: ({ property, computed }) => {
      if (!computed) shorten(property);
    },
    MethodDefinition: ({ key }) => shorten(key),
    PropertyDefinition: ({ key }) => shorten(key),
    Property: ({ key, shorthand }) => shorten(key, shorthand),
  }).visit(parseSync('module.js', code).program);
  return withEdits(code, edits);
}
