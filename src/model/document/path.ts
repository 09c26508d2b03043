/** The JSONPath of a member of what is at a path. */
export const at = (path: string, key: string | number): string =>
  path + (typeof key === 'string' && /^[\w$]+$/.test(key) ? '.' + key : `[${JSON.stringify(key)}]`);
