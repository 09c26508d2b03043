import type { Sentence } from '../sentences/sentence-language.js';

/** How far each level reaches, for whoever writes the statements. */
export const LEVELS: readonly Sentence[] = [
  { en: 'not yet, as a normal state: "I have not … yet."', de: 'noch nicht, ganz normal: „Ich habe noch nicht …“' },
  { en: 'with guidance: "I have tried …"', de: 'unter Anleitung: „Ich habe unter Anleitung …“' },
  {
    en: 'in practice, in a context they know: "I have … at work."',
    de: 'in der Praxis, in vertrautem Rahmen: „Ich habe bei der Arbeit …“',
  },
  {
    en: 'own responsibility, also when it got difficult: "I have been responsible for …"',
    de: 'selbst verantwortet, auch wenn es schwierig wurde: „Ich habe … verantwortet.“',
  },
  {
    en: 'shaped for others: "I have decided how several teams …"',
    de: 'für andere geprägt: „Ich habe festgelegt, wie mehrere Teams …“',
  },
];

export const NOTES = {
  document: {
    en: 'Replace every TODO, then run "check" on this file. How to write questions: docs/writing-questions.md. Editors help with the schema: save what "schema" prints beside this file, as position.schema.json.',
    de: 'Ersetzen Sie jedes TODO und prüfen Sie die Datei dann mit „check“. Wie man Fragen schreibt: docs/fragen-schreiben.md. Editoren helfen mit dem Schema: Speichern Sie, was „schema“ ausgibt, als position.schema.json daneben.',
  },
  posting: {
    en: 'The words of the posting, line by line. "optional": true marks what is nice to have.',
    de: 'Die Worte der Ausschreibung, Zeile für Zeile. "optional": true steht bei dem, was schön, aber kein Muss ist.',
  },
  application: {
    en: 'Contacts are the names that the posting gives. "documents" is read after "Attached:", such as "CV, cover letter"; you may leave it out.',
    de: '„contacts“ sind die Namen aus der Ausschreibung. „documents“ steht hinter „Anlagen:“, etwa „Anschreiben, Lebenslauf“; es darf fehlen.',
  },
  topic: {
    en: 'Two to five areas. Give each question the id of one.',
    de: 'Zwei bis fünf Bereiche. Jede Frage nennt unter „topic“ den Kurznamen („id“) eines davon.',
  },
  question: {
    en: 'Ask what somebody has done. Weight and target are proposals from the words of the line. Weight: 3 for what is required, 2 for what is expected, 1 for what is nice to have. Target: 2 for experience, 3 for responsibility. "evidence" says what to mention in the letter, "growth" how to begin; both may be left out. Where positions are shown together, questions with the same id are asked once.',
    de: 'Fragen Sie, was jemand getan hat. Gewicht und Ziel sind Vorschläge nach dem Wortlaut der Zeile. Gewicht („weight“): 3 zwingend, 2 erwartet, 1 schön. Ziel („target“): 2 Erfahrung, 3 Verantwortung. „evidence“ sagt, was ins Anschreiben gehört, „growth“, wie man anfängt; beides darf fehlen. Wo mehrere Stellen zusammen gezeigt werden, wird eine Frage mit derselben „id“ nur einmal gestellt.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
