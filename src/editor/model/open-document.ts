import { checkForm } from '../../authoring/check-form.js';
import { checkJobPosting } from '../../authoring/check-job-posting.js';
import { type Finding, findingsIn } from '../../authoring/finding.js';
import { placed } from '../../authoring/json-text.js';
import { readDocument } from '../../authoring/read-document.js';
import type { Position } from '../../model/document/position.js';
import { isObject } from '../../model/document/shape.js';
import { bestLanguage } from '../../model/document/text.js';
import type { Locale } from '../../model/document/locale.js';
import { withEveryText } from './every-text.js';
import { tagsOf, UNWRITTEN } from './words.js';

/** What became of a file: a document to work on, or what has to be repaired in its text first. */
export type Reading =
  | { readonly document: Position; readonly text: string }
  | { readonly document?: undefined; readonly text: string; readonly findings: readonly Finding[] };

/** What can be mended in its field. Everything else has to be repaired in the text. */
const IN_A_FIELD =
  /^\$\.(version|minutes|closes|published|application\.email|(organisation|project)\.url(\.[\w-]+)?)$|\.resources\[\d+\]\.(url|language)/;

/**
 * Reads a document. Never throws.
 *
 * @param content A text, or the bytes of a file in any usual encoding.
 */
export function openDocument(content: string | Uint8Array, language: Locale): Reading {
  const { text, value, mistakes } = readDocument(content);
  // In which encoding a file was does not matter here: it is written anew.
  const broken = mistakes
    .filter(({ code }) => code !== 'read-as')
    .map((one) => ({ severity: 'problem', ...one }) as const);
  if (value === undefined) return { text, findings: findingsIn(text, broken, language) };
  const completed = withMissingLanguages(value);
  const problems = [...checkForm(completed).problems, ...checkJobPosting(completed)]
    .filter(({ path }) => !IN_A_FIELD.test(path))
    .map((one) => ({ severity: 'problem', ...one }) as const);
  if (problems.length) return { text, findings: findingsIn(text, placed(text, problems), language) };
  return { document: completed as Position, text };
}

/** A text that lacks a language of the document is one to write. */
function withMissingLanguages(value: unknown): unknown {
  const languages: unknown[] = isObject(value) && Array.isArray(value['languages']) ? value['languages'] : [];
  const tags = languages.filter((tag) => typeof tag === 'string');
  return withEveryText(value, (text) => {
    if (!isObject(text)) return text;
    const missing = tags.filter((tag) => !bestLanguage(tag, tagsOf(text)));
    return missing.length ? { ...text, ...Object.fromEntries(missing.map((tag) => [tag, UNWRITTEN])) } : text;
  });
}
