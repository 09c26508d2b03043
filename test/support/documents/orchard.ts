import type { Position } from '../../../src/model/document/position.js';

const text = (en: string, de: string) => ({ en, de });

/**
 * A short position with everything in it: two topics, a basis (`planting` for `pruning`), a question of depth
 * (`grafting`), "not applicable", help, evidence, first steps, contacts, documents, offers.
 */
export const orchard = {
  format: 1,
  id: 'orchard',
  version: '2.1.0',
  languages: ['en', 'de'],
  title: text('Orchard keeper', 'Obstgarten'),
  organisation: { name: text('Meadow association', 'Streuobstverein') },
  location: text('Bonn', 'Bonn'),
  posting: {
    expectations: [
      { id: 'E1', text: text('You have planted trees', 'Sie haben Bäume gepflanzt') },
      { id: 'E2', text: text('You prune old trees', 'Sie schneiden alte Bäume') },
      { id: 'E3', text: text('You have sold at markets', 'Sie haben auf Märkten verkauft') },
    ],
    duties: [{ id: 'D1', text: text('Keep 200 trees', '200 Bäume pflegen') }],
    offers: [{ id: 'O1', text: text('Apples for ever', 'Äpfel, so viele Sie mögen') }],
  },
  application: {
    email: 'orchard@example.org',
    contacts: ['Änne Müller', 'Robin Grün'],
    subject: text('Application: Orchard keeper', 'Bewerbung: Obstgarten'),
    enquirySubject: text('Question: Orchard keeper', 'Frage: Obstgarten'),
    documents: text('a letter and a CV', 'Anschreiben und Lebenslauf'),
  },
  topics: [
    { id: 'growing', title: text('Growing', 'Anbauen') },
    { id: 'selling', title: text('Selling', 'Verkaufen') },
  ],
  questions: [
    {
      id: 'planting',
      topic: 'growing',
      from: ['E1'],
      weight: 3,
      target: 2,
      text: text('What have you planted?', 'Was haben Sie gepflanzt?'),
      help: text('Bushes count as well.', 'Auch Sträucher zählen.'),
      options: levels('planted', 'gepflanzt'),
      evidence: text('Name the place and the year.', 'Nennen Sie Ort und Jahr.'),
      growth: {
        step: text('Plant a tree.', 'Pflanzen Sie einen Baum.'),
        resources: [{ title: text('Trees', 'Bäume'), url: 'https://example.org/trees', language: 'en' }],
      },
    },
    {
      id: 'grafting',
      topic: 'growing',
      from: ['E1'],
      weight: 1,
      target: 1,
      askOnlyIf: [{ question: 'planting', atLeast: 2 }],
      text: text('What have you grafted?', 'Was haben Sie veredelt?'),
      options: levels('grafted', 'veredelt'),
    },
    {
      id: 'pruning',
      topic: 'growing',
      from: ['E2'],
      weight: 2,
      target: 2,
      askUnless: [{ question: 'planting', atMost: 0 }],
      text: text('What have you pruned?', 'Was haben Sie geschnitten?'),
      options: levels('pruned', 'geschnitten'),
      growth: { step: text('Join a pruning course.', 'Besuchen Sie einen Schnittkurs.') },
    },
    {
      id: 'market',
      topic: 'selling',
      from: ['E3'],
      weight: 2,
      target: 2,
      text: text('What have you sold?', 'Was haben Sie verkauft?'),
      options: levels('sold', 'verkauft'),
      notApplicable: text('There is no market where I live.', 'Wo ich wohne, gibt es keinen Markt.'),
      evidence: text('Name the market.', 'Nennen Sie den Markt.'),
    },
  ],
} satisfies Position;

function levels(en: string, de: string) {
  return [
    { level: 0 as const, text: text(`I have ${en} nothing yet.`, `Ich habe noch nichts ${de}.`) },
    { level: 1 as const, text: text(`I have ${en} under guidance.`, `Ich habe unter Anleitung ${de}.`) },
    { level: 2 as const, text: text(`I have ${en} on my own.`, `Ich habe selbstständig ${de}.`) },
    { level: 3 as const, text: text(`I have ${en} with others in my care.`, `Ich habe mit anderen ${de}.`) },
  ];
}

/** One way through it to the end, with a strength, a gap and a question left open. */
export const ORCHARD_ANSWERS = { planting: 3, grafting: 1, pruning: 0, market: 'unsure' } as const;
