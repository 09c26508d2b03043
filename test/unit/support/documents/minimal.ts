import type { Position } from '../../../../src/model/document/position.js';

/** A type whose fields may all be changed, at any depth. */
export type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;

const text = (en: string, de: string) => ({ en, de });

const options = () => [
  { level: 0 as const, text: text('I have not done this yet.', 'Das habe ich noch nicht gemacht.') },
  { level: 1 as const, text: text('I have tried it.', 'Ich habe es ausprobiert.') },
  { level: 2 as const, text: text('I have done it at work.', 'Ich habe es bei der Arbeit gemacht.') },
];

/** The smallest document that nobody can find anything wrong or unwise with: two languages, two questions, one condition. */
export const minimal = () =>
  ({
    format: 1,
    id: 'gardener',
    version: '1.0.0',
    languages: ['en', 'de'],
    title: text('Gardener', 'Gärtnerei'),
    organisation: { name: text('Botanical garden', 'Botanischer Garten') },
    posting: { expectations: [{ id: 'E1', text: text('You have grown plants', 'Sie haben Pflanzen gezogen') }] },
    application: { email: 'jobs@example.org', subject: text('Application', 'Bewerbung') },
    topics: [{ id: 'plants', title: text('Plants', 'Pflanzen') }],
    questions: [
      {
        id: 'growing',
        topic: 'plants',
        from: ['E1'],
        weight: 1,
        target: 2,
        text: text('What have you grown?', 'Was haben Sie gezogen?'),
        options: options(),
      },
      {
        id: 'breeding',
        topic: 'plants',
        from: [],
        weight: 1,
        target: 2,
        askOnlyIf: [{ question: 'growing', atLeast: 2 }],
        text: text('What have you bred?', 'Was haben Sie gezüchtet?'),
        options: options(),
      },
    ],
  }) satisfies Position as unknown as Document;

/** A document under test: its first questions, options and lines are known to be there. */
export type Document = Mutable<Omit<Position, 'questions'>> & { questions: Questions };
type Questions = [Question, Question, ...Question[]];
type Question = Mutable<Omit<Position['questions'][number], 'options'>> & {
  options: [Option, Option, Option, ...Option[]];
};
type Option = Mutable<Position['questions'][number]['options'][number]>;
