import type { Position } from '../../../../src/model/document/position.js';

type Line = readonly [id: string, text: string];
type Asked = readonly [question: string, options: readonly string[], target?: number];

/** A document as somebody writes it who has seen none: lawful in form, and no self-assessment. */
const careless = (
  language: string,
  lines: readonly Line[],
  asked: readonly Asked[],
  words: { title: string; topic: string; organisation: string; subject: string; documents: string },
): Position => ({
  format: 1,
  id: `careless-${language}`,
  version: '1.0.0',
  languages: [language],
  title: words.title,
  organisation: { name: words.organisation },
  posting: { expectations: lines.map(([id, text]) => ({ id, text })) },
  application: { email: 'jobs@example.org', subject: words.subject, documents: words.documents },
  topics: [{ id: 'topic', title: words.topic }],
  questions: asked.map(([text, options, target = 2], index) => ({
    id: `q-${index}`,
    topic: 'topic',
    from: [lines[index % lines.length]?.[0] ?? ''],
    weight: 1,
    target: target as 1 | 2,
    text,
    options: options.map((text, level) => ({ level: level as 0 | 1 | 2 | 3, text })),
  })),
});

export const CARELESS: readonly { readonly name: string; readonly document: Position }[] = [
  {
    name: 'German, of the finances of an association',
    document: careless(
      'de',
      [
        ['E1', 'Praktische Erfahrung mit den Finanzen von Vereinen'],
        ['E2', 'Sehr gutes Deutsch in Wort und Schrift (Niveau C1)'],
        ['E3', 'Schön, aber kein Muss: Erfahrung mit Zuwendungsrecht'],
        ['E4', 'Teamfähigkeit und Verantwortungsgefühl'],
      ],
      [
        [
          'Wie gut kennen Sie sich mit Vereinsfinanzen aus?',
          [
            'Gar nicht.',
            'Grundkenntnisse',
            'Sehr gute Kenntnisse',
            'Ich bin Experte für Vereinsfinanzen und leite andere an.',
          ],
        ],
        ['Wie gut ist Ihr Deutsch?', ['Nein', 'B1 oder B2', 'C1', 'C2 oder Muttersprache']],
        ['Arbeiten Sie sorgfältig mit Zahlen und Tabellen?', ['Nein.', 'Manchmal.', 'Ja.', 'Ja, sehr.'], 1],
        [
          'Wie lange arbeiten Sie schon im Team?',
          ['Nie.', 'Seit zwei Jahren', 'Seit mehreren Jahren und mit Freude.', 'Langjährige Erfahrung in Teams.'],
        ],
      ],
      {
        title: 'Sachbearbeitung Finanzen',
        topic: 'Zusammenarbeit',
        organisation: 'Offenes Wissen e. V.',
        subject: 'Bewerbung Finanzen',
        documents: 'Bitte fügen Sie Lebenslauf und Zeugnisse an.',
      },
    ),
  },
  {
    name: 'English, of a clerk of a town',
    document: careless(
      'en',
      [
        ['E1', 'Two years of leading a team'],
        ['E2', 'Can become a notary public'],
      ],
      [
        [
          'How long have you led a team or supervised staff?',
          ['Not at all', 'Less than two years', 'Two years', 'Four years or more'],
        ],
        ['Can you become a notary public?', ['No', 'Yes', 'I am a notary public'], 1],
        ['How well do you speak in public?', ['Never', 'Good', 'Very good', 'Excellent speaker']],
        ['Do you work well with communities?', ['No.', 'Sometimes.', 'Yes.']],
      ],
      {
        title: 'Deputy city clerk',
        topic: 'Working with the public',
        organisation: 'City of Madison',
        subject: 'Application',
        documents: 'your resume and cover letter',
      },
    ),
  },
];
