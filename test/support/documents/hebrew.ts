import type { Position } from '../../../src/model/document/position.js';

/** A position in Hebrew alone, which begins, ends and goes on in the middle with what runs the other way. */
export const hebrew = {
  format: 1,
  id: 'garden',
  version: '1',
  languages: ['he'],
  title: 'גנן (רמה 2)',
  organisation: { name: 'גן ירוק' },
  location: 'חיפה',
  posting: {
    expectations: [{ id: 'E1', text: 'שתלת עצים.' }],
    offers: [{ id: 'O1', text: 'תפוחים (כל השנה).' }],
  },
  application: { email: 'garden@example.org', subject: 'OpenGarden: בקשה (גנן)' },
  topics: [{ id: 'trees', title: 'עצים (ושיחים)' }],
  questions: [
    {
      id: 'planting',
      topic: 'trees',
      from: ['E1'],
      weight: 1,
      target: 2,
      text: 'OpenGarden (או דומה): מה שתלת?',
      help: 'גם שיחים נחשבים.',
      options: [
        { level: 0, text: 'עדיין לא שתלתי.' },
        { level: 1, text: 'שתלתי עם אחרים (בהדרכה).' },
        { level: 2, text: 'OpenGarden (Pro)' },
      ],
      evidence: 'ציינו מקום ושנה.',
      growth: { step: 'שתלו עץ.', resources: [{ title: 'עצים', url: 'https://example.org/trees' }] },
    },
  ],
} satisfies Position;
