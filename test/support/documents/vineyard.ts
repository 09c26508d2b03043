import type { Position, Question } from '../../../src/model/document/position.js';
import { orchard } from './orchard.js';

const text = (en: string, de: string) => ({ en, de });
const question = (id: string): Question => orchard.questions.find((one) => one.id === id)!;

/** A position that asks some of what the orchard asks, and something of its own. */
export const vineyard = {
  ...orchard,
  id: 'vineyard',
  version: '1.0.0',
  title: text('Vintner', 'Weinbau'),
  posting: {
    expectations: [
      { id: 'E1', text: text('You have planted vines', 'Sie haben Reben gepflanzt') },
      { id: 'E2', text: text('You have sold wine', 'Sie haben Wein verkauft') },
      { id: 'E3', text: text('You have pressed grapes', 'Sie haben Trauben gekeltert') },
    ],
  },
  application: {
    email: 'vineyard@example.org',
    subject: text('Application: Vintner', 'Bewerbung: Weinbau'),
  },
  topics: [orchard.topics[0]!, { id: 'cellar', title: text('The cellar', 'Der Keller') }],
  questions: [
    { ...question('planting'), target: 1 },
    { ...question('market'), topic: 'cellar', from: ['E2'], target: 1 },
    {
      id: 'pressing',
      topic: 'cellar',
      from: ['E3'],
      weight: 2,
      target: 1,
      askUnless: [{ question: 'planting', atMost: 0 }],
      text: text('What have you pressed?', 'Was haben Sie gekeltert?'),
      options: [
        { level: 0, text: text('I have pressed nothing yet.', 'Ich habe noch nichts gekeltert.') },
        { level: 1, text: text('I have pressed under guidance.', 'Ich habe unter Anleitung gekeltert.') },
        { level: 2, text: text('I have pressed on my own.', 'Ich habe selbstständig gekeltert.') },
      ],
    },
  ],
} satisfies Position;
