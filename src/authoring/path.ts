/** The names and indices of a JSONPath such as `$.questions[3]["no id"]`. */
export const segmentsOf = (path: string): (string | number)[] =>
  [...path.matchAll(/\.([\w$]+)|\[(\d+|"(?:[^"\\]|\\.)*")\]/g)].map(
    ([, name, bracket = '']) => name ?? (JSON.parse(bracket) as string | number),
  );

/** Whether a path leads to a value or into it. */
export const isWithin = (path: string, outer: string): boolean =>
  path.startsWith(outer) && (path.length === outer.length || /[.[]/.test(path.charAt(outer.length)));
