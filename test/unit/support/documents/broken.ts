import { type Document, minimal } from './minimal.js';

/** A document that breaks exactly one rule. */
export interface Broken {
  readonly name: string;
  /** Breaks the rule. */
  readonly mutate: (document: Document) => void;
  readonly path: string;
  /** A part of the sentence. */
  readonly message: string;
  /** Whether a JSON Schema can express the rule. */
  readonly schema: boolean;
}

/** Sets a field to what its type does not allow. */
export const put = (object: object, key: string, value: unknown) => Object.assign(object, { [key]: value });

export const rule = (name: string, path: string, message: string, mutate: Broken['mutate'], schema = true): Broken => ({
  name,
  path,
  message,
  mutate,
  schema,
});

/** The document of a rule: the minimal one, broken, after a journey through JSON. */
export function brokenDocument({ mutate }: Pick<Broken, 'mutate'>): unknown {
  const document = minimal();
  mutate(document);
  return JSON.parse(JSON.stringify(document));
}
