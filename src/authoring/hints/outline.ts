import type { Position } from '../../model/document/position.js';
import { isNumber, isObject, isText, type Members } from '../../model/document/shape.js';

/**
 * A position to give hints on, made from any value whatever: what is missing or of the wrong kind becomes something
 * that says nothing, so that all can be said of a document at once, mistakes and hints. Places stay as they are.
 */
export function outline(value: unknown): Position {
  const { posting, questions, topics, organisation, application, ...rest } = members(value);
  return {
    ...rest,
    ...texts(rest, ['id', 'version', 'closes', 'published']),
    title: rest['title'] ?? '',
    languages: list(rest['languages']).filter(isText),
    minutes: isNumber(rest['minutes']) ? rest['minutes'] : undefined,
    organisation: members(organisation),
    application: { ...members(application), contacts: list(members(application)['contacts']).filter(isText) },
    posting: {
      ...members(posting),
      expectations: list(members(posting)['expectations']).map(line),
      duties: list(members(posting)['duties']).map(line),
      offers: list(members(posting)['offers']).map(line),
    },
    topics: list(topics).map(line),
    questions: list(questions).map(question),
  } as unknown as Position;
}

const question = (value: unknown) => {
  const { from, options, target, weight, growth, askUnless, askOnlyIf, ...rest } = line(value);
  return {
    ...rest,
    from: list(from),
    options: list(options).map((option) => ({ ...members(option), level: number(members(option)['level']) })),
    target: number(target),
    weight: number(weight),
    ...(askUnless !== undefined && { askUnless: list(askUnless) }),
    ...(askOnlyIf !== undefined && { askOnlyIf: list(askOnlyIf) }),
    ...(growth !== undefined && {
      growth: { ...members(growth), resources: list(members(growth)['resources']).map(members) },
    }),
  };
};

const line = (value: unknown): Members => {
  const { text } = members(value);
  return { ...members(value), ...texts(value, ['id']), text: isObject(text) ? text : textOr(text) };
};
const members = (value: unknown): Members => (isObject(value) ? value : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
/** Nothing is above, below or equal to what is no number. */
const number = (value: unknown): number => (isNumber(value) ? value : NaN);

/** The named members as texts: those that are none become empty. */
const texts = (value: unknown, names: readonly string[]): Members =>
  Object.fromEntries(names.map((name) => [name, textOr(members(value)[name])]));
const textOr = (value: unknown): string => (isText(value) ? value : '');
