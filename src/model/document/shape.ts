import type { Check, Findings, Mistake, Values } from './findings.js';

/** One check for every field of a type; as in the type itself, a `?` after the name marks those that may be absent. */
export type Fields<T> = {
  readonly [K in Exclude<keyof T, '$comment'> & string as undefined extends T[K] ? `${K}?` : K]-?: Check;
};

export type Members = Readonly<Record<string, unknown>>;

export const isText = (value: unknown): value is string => typeof value === 'string';
export const isNumber = (value: unknown): value is number => typeof value === 'number';
export const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && !!value && !Array.isArray(value);

/** No list may be longer than this. */
export const MOST = 2000;

/** Something that a test holds for. Tells whether it does. */
export const is =
  (test: (value: unknown) => boolean, code: Mistake, values?: Values) =>
  (value: unknown, found: Findings): boolean => {
    const good = test(value);
    if (!good) found.problem(code, values);
    return good;
  };

/** A text that matches a pattern and whatever else is asked of it. */
export const matching = (pattern: RegExp, code: Mistake, also: (text: string) => boolean = isText) =>
  is((value) => isText(value) && pattern.test(value) && also(value), code);

export const whole = (from: number, to: number) =>
  is((value) => isNumber(value) && value % 1 === 0 && value >= from && value <= to, 'not-a-whole-number', { from, to });

export const yesOrNo = is((value) => value === !!value, 'not-true-or-false');

export const object = is(isObject, 'not-an-object');

/**
 * A list: all entries within its length are looked at, even if there are too many or too few.
 *
 * @param then Looks at the entries together, after each has been looked at.
 */
export const list =
  (entry: Check, from = 0, to = MOST, then?: (entries: readonly unknown[], found: Findings) => void): Check =>
  (value, found) => {
    if (!Array.isArray(value)) found.problem('not-a-list');
    else {
      const { length } = value;
      if (length < from || length > to) {
        found.problem('too-few-or-too-many', { from, to, length });
      }
      const entries: readonly unknown[] = value.slice(0, to);
      entries.forEach((item, index) => {
        found.inside(index, item, entry);
      });
      then?.(entries, found);
    }
  };

/**
 * An object with the fields of a type and no others, but for a `$comment`, which every object may have.
 *
 * @param then Looks at the fields together, after each has been looked at.
 */
export function record<T>(fields: Fields<T>, then?: (members: Members, found: Findings) => void): Check {
  const all: Readonly<Record<string, Check>> = { ...fields, '$comment?': is(isText, 'not-a-text') };
  const checks = Object.keys(all).map((key) => {
    const name = key.replace('?', '');
    return { name, check: all[key] as Check, isNeeded: name === key };
  });
  const names = checks.map(({ name }) => name);
  return (value, found) => {
    if (!object(value, found) || !isObject(value)) return;
    for (const key of Object.keys(value)) {
      if (names.indexOf(key) < 0) found.problem('unknown-field', { known: names.join(', ') }, key);
    }
    for (const { name, check, isNeeded } of checks) {
      if (value[name] !== undefined) found.inside(name, value[name], check);
      else if (isNeeded) found.problem('missing', {}, name);
    }
    then?.(value, found);
  };
}
