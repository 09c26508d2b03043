import { html, type Markup } from './markup.js';
import type { Language } from './positions.js';

/** What the pages say in their own words. */
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
  readonly ideal: string;
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
  readonly whichSources: string;
  readonly description: (title: string, minutes: number) => string;
  readonly promise: string;
  readonly quoted: string;
  readonly modelled: string;
  readonly licences: string;
  readonly demonstration: (project: Markup) => Markup;
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
    ideal: 'Job postings describe an ideal. Hardly anyone meets every point.',
    niceToHave: 'Nice to have',
    offers: 'What the position offers',
    apply: 'How to apply',
    writeMail: 'Apply by e-mail',
    to: 'Address',
    contacts: 'Contacts',
    attach: (documents) => `Please attach ${documents}.`,
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
    whichSources:
      'The posting of the Product Owner is quoted and belongs to the OSB Alliance; the others are modelled on postings of the OSB Alliance, and their wording is not theirs.',
    description: (title, minutes) =>
      `${title}: tasks, expectations and how to apply. See in about ${minutes} minutes where you stand, in private, and start your application.`,
    promise: 'No cookies, no statistics: this page sends nothing to anyone.',
    quoted: 'The lines of the posting belong to the OSB Alliance and are quoted.',
    modelled: 'This posting is modelled on a posting of the OSB Alliance; the wording is not theirs.',
    licences: 'Questions and hints: CC BY-SA 4.0. Code: MIT.',
    demonstration: (project) =>
      html`This page shows what an open source component can do. Which positions are open, and the wording that counts,
      is for the organisation to say: ${project}.`,
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
    ideal: 'Stellenausschreibungen beschreiben ein Ideal. Kaum jemand erfüllt jeden Punkt.',
    niceToHave: 'Wünschenswert',
    offers: 'Das bietet die Stelle',
    apply: 'So bewerben Sie sich',
    writeMail: 'Per E-Mail bewerben',
    to: 'Adresse',
    contacts: 'Kontakt',
    attach: (documents) => `Bitte hängen Sie ${documents} an.`,
    assessment: 'Passt die Stelle zu mir?',
    assessmentPromise: (minutes) =>
      `Eine Selbsteinschätzung von etwa ${minutes} Minuten. Nichts davon wird übermittelt.`,
    withoutScript: (address) =>
      html`Hier könnten Sie in wenigen Minuten sehen, wie Ihre Erfahrung zur Ausschreibung passt. Dafür ist JavaScript
      nötig. Sie können sich auch ohne diese Selbsteinschätzung bewerben: Senden Sie Ihre Unterlagen an ${address}.`,
    minutes: (minutes) => `Selbsteinschätzung: etwa ${minutes} Minuten`,
    thisPosition: 'Die Stelle auf dieser Seite',
    unsureWhich: 'Noch unschlüssig? Antworten Sie einmal für alle:',
    whichPosition: 'Welche Stelle passt zu mir?',
    whichDescription:
      'Antworten Sie einmal, ganz für sich, und sehen Sie, welche der Stellen zu Ihrer Erfahrung passen. Dann beginnen Sie Ihre Bewerbung.',
    whichWithoutScript:
      'Hier könnten Sie einmal antworten und sehen, welche der Stellen zu Ihrer Erfahrung passen. Dafür ist JavaScript nötig. Weiter unten finden Sie jede Stelle mit ihren Aufgaben und dem Weg zur Bewerbung.',
    whichSources:
      'Die Ausschreibung „Product Owner“ ist zitiert und gehört der OSB Alliance; die anderen sind Ausschreibungen der OSB Alliance nachgebildet, ihr Wortlaut stammt nicht von ihr.',
    description: (title, minutes) =>
      `${title}: Aufgaben, Erwartungen und der Weg zur Bewerbung. Finden Sie in etwa ${minutes} Minuten für sich heraus, wo Sie stehen, und beginnen Sie Ihre Bewerbung.`,
    promise: 'Keine Cookies, keine Statistik: Diese Seite übermittelt nichts.',
    quoted: 'Die Zeilen der Ausschreibung gehören der OSB Alliance und sind zitiert.',
    modelled:
      'Diese Ausschreibung ist einer Ausschreibung der OSB Alliance nachgebildet; der Wortlaut stammt nicht von dort.',
    licences: 'Fragen und Hinweise: CC BY-SA 4.0. Code: MIT.',
    demonstration: (project) =>
      html`Diese Seite zeigt, was eine Open-Source-Komponente kann. Welche Stellen offen sind und welcher Wortlaut gilt,
      sagt die Organisation selbst: ${project}.`,
  },
};
