import { formSteps } from '../../authoring/check-form.js';
import { CheckMemory } from '../../authoring/check-memory.js';
import { atOnce } from '../../authoring/steps.js';
import type { Position, Question, Text } from '../../model/document/position.js';
import { withEveryText } from './every-text.js';
import { without } from './without.js';
import { isWritten, tagsOf } from './words.js';

/** What stands for a text that nobody has written yet. */
const NOTHING = '…';

/**
 * A document as people can look at it while it is being written: what is missing in one language is shown in another
 * one, else as dots, and what is mistyped is left out. `null` if it is not even so a document.
 */
export function previewable(document: Position): Position | null {
  const { organisation, questions, application } = document;
  const plain: Position = {
    ...document,
    organisation: { name: organisation.name },
    application: { ...application, email: 'preview@example.org' },
    questions: [],
  };
  const open = without(plain, 'closes', 'published', 'minutes', 'project');
  const shown = { ...withEveryText(open, written), questions: questions.map(shownQuestion) };
  return atOnce(formSteps(shown, memory)).position && shown;
}

const memory = new CheckMemory();

/** A question is shown alike as long as nobody changes it. */
const known = new WeakMap<Question, Question>();

function shownQuestion(question: Question): Question {
  const shown = known.get(question) ?? withEveryText(withoutLinks(question), written);
  known.set(question, shown);
  return shown;
}

/** Links that are still to be written, or mistyped, are left out. */
function withoutLinks(question: Question): Question {
  const { growth } = question;
  if (!growth?.resources?.length) return question;
  const resources = growth.resources.filter(({ url }) => typeof url !== 'string' || isLink(url));
  return { ...question, growth: { ...growth, resources } };
}

const isLink = (url: string): boolean => isWritten(url) && /^https:\/\/[^\s@]+$/.test(url) && URL.canParse(url);

function written(text: Text): Text {
  if (typeof text === 'string') return isWritten(text) ? text : NOTHING;
  const tags = tagsOf(text);
  const other = tags.map((tag) => text[tag] ?? '').find(isWritten) ?? NOTHING;
  return Object.fromEntries(tags.map((tag) => [tag, isWritten(text[tag] ?? '') ? (text[tag] ?? '') : other]));
}
