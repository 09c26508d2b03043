import { at } from './path.js';

/** Looks at a piece of plain data, reports what is wrong with it, and never throws. */
export type Check = (value: unknown, found: Findings) => unknown;

/** Something wrong or unwise in a document, and where. */
export interface Problem {
  /** A JSONPath, such as `$.questions[3].options[1].level`. */
  readonly path: string;
  /** What is wrong, for programs. Sentences for authors, in their language and with advice, are made from it. */
  readonly code: Mistake;
  /** What there is to say beside it, such as the limits of a number. */
  readonly values: Values;
  /** The same as a short English sentence. */
  readonly message: string;
}

export type Values = Readonly<Record<string, string | number>>;

/** What can be wrong with the form of a document. Each reads as a sentence. */
export type Mistake =
  | ('not-an-object' | 'not-a-list' | 'not-a-text' | 'not-true-or-false' | 'not-a-whole-number' | 'not-a-day')
  | ('not-an-https-link' | 'not-a-language-tag' | 'not-one-email-address' | 'not-format-1' | 'not-a-version')
  | ('not-an-id' | 'not-a-lower-case-id' | 'not-a-country' | 'not-an-employment-type')
  | ('missing' | 'language-missing' | 'unknown-field' | 'used-twice' | 'too-few-or-too-many')
  | ('not-a-topic' | 'not-a-line' | 'not-an-earlier-question' | 'above-the-target' | 'not-above-the-level-before')
  | ('newer-format' | 'too-large' | 'not-plain-data' | 'more-to-say-once-these-are-repaired');

/** How many findings are worth listing; one more entry says that there are more. */
export const LISTED = 100;

/** What a check has found so far: problems, and the names that later parts of the document refer to. */
export class Findings {
  readonly problems: Problem[] = [];
  readonly warnings: Problem[] = [];
  readonly languages = new Set<unknown>();
  /** The ids of the lines of the posting. */
  readonly lines = new Set<unknown>();
  readonly topics = new Set<unknown>();
  readonly questions = new Set<unknown>();
  /** The targets of the questions read in full, by their ids: those that a condition may name. */
  readonly targets = new Map<unknown, unknown>();
  /** Leads to what is looked at. Written out for findings only: nearly all that is looked at is right. */
  private readonly _path: (string | number)[] = [];

  /** Looks at a member of what is looked at. */
  inside(key: string | number, value: unknown, check: Check): void {
    this._path.push(key);
    check(value, this);
    this._path.pop();
  }

  /** @param below Leads from what is looked at to what is wrong. */
  problem(code: Mistake, values: Values = {}, ...below: (string | number)[]): void {
    this._add(this.problems, code, values, below);
  }

  /** @param below Leads from what is looked at to what is unwise. */
  warning(code: Mistake, values: Values = {}, ...below: (string | number)[]): void {
    this._add(this.warnings, code, values, below);
  }

  private _add(list: Problem[], code: Mistake, values: Values, below: (string | number)[]): void {
    let path = '$';
    for (const key of this._path.concat(below)) path = at(path, key);
    if (list.length < LISTED) list.push(problem(path, code, values));
    else list[LISTED] = problem('$', 'more-to-say-once-these-are-repaired', {});
  }
}

const problem = (path: string, code: Mistake, values: Values): Problem => {
  const words = [
    code.replace(/-/g, ' '),
    ...Object.keys(values).map((name) => `${name} ${values[name] as string | number}`),
  ].join(', ');
  return { path, code, values, message: `${words.charAt(0).toUpperCase() + words.slice(1)}.` };
};
