import { html, type Markup } from './markup.js';
import type { Language } from './positions.js';

/** What the pages say in their own words, whether their positions are advertised or examples. */
export interface PageWords {
  readonly name: string;
  readonly locale: string;
  readonly skip: string;
  readonly allPositions: string;
  readonly project: string;
  readonly organisation: string;
  readonly place: string;
  readonly closes: string;
  readonly duties: string;
  readonly expectations: string;
  readonly niceToHave: string;
  readonly offers: string;
  readonly apply: string;
  readonly writeMail: string;
  readonly to: string;
  readonly contacts: string;
  readonly attach: (documents: string) => string;
  readonly assessment: string;
  readonly assessmentPromise: (minutes: number) => string;
  readonly withoutScript: (address: Markup) => Markup;
  readonly minutes: (minutes: number) => string;
  readonly thisPosition: string;
  readonly unsureWhich: string;
  readonly whichPosition: string;
  readonly whichDescription: string;
  readonly whichWithoutScript: string;
  readonly description: (title: string, minutes: number) => string;
  readonly promise: string;
  readonly licences: string;
  readonly editor: string;
}

export const pageWords: Readonly<Record<Language, PageWords>> = {
  en: {
    name: 'English',
    locale: 'en_GB',
    skip: 'Skip to the self-assessment',
    allPositions: 'All positions',
    project: 'Project',
    organisation: 'Organisation',
    place: 'Place of work',
    closes: 'Apply by',
    duties: 'Your tasks',
    expectations: 'What you bring',
    niceToHave: 'Nice to have',
    offers: 'What the position offers',
    apply: 'How to apply',
    writeMail: 'Write an e-mail without a draft',
    to: 'Address',
    contacts: 'Contacts',
    attach: (documents) => `Attachments: ${documents}`,
    assessment: 'Is this position right for me?',
    assessmentPromise: (minutes) => `A self-assessment of about ${minutes} minutes. Nothing is sent to anyone.`,
    withoutScript: (address) =>
      html`Here you could see in a few minutes how your experience fits the posting. That needs JavaScript. You can
      apply without this self-assessment: send your documents to ${address}.`,
    minutes: (minutes) => `Self-assessment: about ${minutes} minutes`,
    thisPosition: 'The position on this page',
    unsureWhich: 'Not sure which one? Answer once for all of them:',
    whichPosition: 'Which position is right for me?',
    whichDescription:
      'Answer once, in private, and see which of the positions fit your experience. Then start your application.',
    whichWithoutScript:
      'Here you could answer once and see which of the positions fit your experience. That needs JavaScript. Below you find every position, with its tasks and how to apply.',
    description: (title, minutes) =>
      `${title}: tasks, expectations and how to apply. See in about ${minutes} minutes where you stand, in private, and start your application.`,
    promise: 'No cookies, no statistics: this page sends nothing to anyone.',
    licences: 'Questions and hints: CC BY-SA 4.0. Code: MIT.',
    editor: 'Write a self-assessment for a position of your own',
  },
  de: {
    name: 'Deutsch',
    locale: 'de_DE',
    skip: 'Zur Selbsteinschätzung springen',
    allPositions: 'Alle Stellen',
    project: 'Projekt',
    organisation: 'Organisation',
    place: 'Arbeitsort',
    closes: 'Bewerbung bis',
    duties: 'Ihre Aufgaben',
    expectations: 'Das bringen Sie mit',
    niceToHave: 'Wünschenswert',
    offers: 'Das bietet die Stelle',
    apply: 'So bewerben Sie sich',
    writeMail: 'E-Mail ohne Entwurf schreiben',
    to: 'Adresse',
    contacts: 'Kontakt',
    attach: (documents) => `Anlagen: ${documents}`,
    assessment: 'Passt die Stelle zu mir?',
    assessmentPromise: (minutes) =>
      `Eine Selbsteinschätzung von etwa ${minutes} Minuten. Nichts davon wird übermittelt.`,
    withoutScript: (address) =>
      html`Hier könnten Sie in wenigen Minuten sehen, wie Ihre Erfahrung zur Ausschreibung passt. Dafür ist JavaScript
      nötig. Sie können sich auch ohne diese Selbsteinschätzung bewerben: Senden Sie Ihre Unterlagen an ${address}.`,
    minutes: (minutes) => `Selbsteinschätzung: etwa ${minutes} Minuten`,
    thisPosition: 'Die Stelle auf dieser Seite',
    unsureWhich: 'Noch unschlüssig, welche Stelle passt? Beantworten Sie die Fragen einmal für alle:',
    whichPosition: 'Welche Stelle passt zu mir?',
    whichDescription:
      'Beantworten Sie die Fragen einmal, ganz für sich, und sehen Sie, welche der Stellen zu Ihrer Erfahrung passen. Dann beginnen Sie Ihre Bewerbung.',
    whichWithoutScript:
      'Hier könnten Sie die Fragen einmal beantworten und sehen, welche der Stellen zu Ihrer Erfahrung passen. Dafür ist JavaScript nötig. Weiter unten finden Sie jede Stelle mit ihren Aufgaben und dem Weg zur Bewerbung.',
    description: (title, minutes) =>
      `${title}: Aufgaben, Erwartungen und der Weg zur Bewerbung. Finden Sie in etwa ${minutes} Minuten für sich heraus, wo Sie stehen, und beginnen Sie Ihre Bewerbung.`,
    promise: 'Keine Cookies, keine Statistik: Diese Seite übermittelt nichts.',
    licences: 'Fragen und Hinweise: CC BY-SA 4.0. Code: MIT.',
    editor: 'Eine Selbsteinschätzung für eine eigene Stelle schreiben',
  },
};
