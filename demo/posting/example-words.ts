import { html, type Markup } from './markup.js';
import type { Language } from './positions.js';

/** What the pages say of positions that are examples, so that nobody applies for one by mistake. */
export interface ExampleWords {
  readonly notice: (organisation: Markup) => Markup;
  readonly noticeOfAll: (organisation: Markup) => Markup;
  /** Beside the way to apply. */
  readonly short: string;
  /** Where the self-assessment is, with its own way to apply. */
  readonly tryOut: string;
  readonly description: (description: string) => string;
  readonly writeMail: string;
  readonly withoutScript: (address: Markup) => Markup;
  readonly quoted: string;
  readonly modelled: string;
  readonly sourcesOfAll: string;
  readonly demonstration: string;
}

export const exampleWords: Readonly<Record<Language, ExampleWords>> = {
  en: {
    notice: (organisation) =>
      html`<strong>Example:</strong> this position is not being advertised. Please do not apply here. The organisation
        itself says which positions are open: ${organisation}.`,
    noticeOfAll: (organisation) =>
      html`<strong>Example:</strong> these positions are not being advertised. Please do not apply here. The
        organisation itself says which positions are open: ${organisation}.`,
    short: 'Example: this position is not being advertised.',
    tryOut: 'Example: try out everything, but please send no application.',
    description: (description) => `Example, not being advertised. ${description}`,
    writeMail: 'Write an e-mail (example)',
    withoutScript: (address) =>
      html`Here you could see in a few minutes how your experience fits the posting. That needs JavaScript. On the page
      of a position that is being advertised, this place says where to send an application: ${address}.`,
    quoted: 'The lines of the posting belong to the OSB Alliance; they are quoted, shortened in places.',
    modelled: 'This posting is modelled on a posting of the OSB Alliance; the wording is not theirs.',
    sourcesOfAll:
      'The lines of the posting for the Product Owner belong to the OSB Alliance; they are quoted, shortened in places. The other postings are modelled on postings of the OSB Alliance; their wording is not theirs.',
    demonstration: 'This page shows what an open source component can do.',
  },
  de: {
    notice: (organisation) =>
      html`<strong>Beispiel:</strong> Diese Stelle ist nicht ausgeschrieben. Bitte bewerben Sie sich hier nicht. Welche
        Stellen offen sind, erfahren Sie von der Organisation selbst: ${organisation}.`,
    noticeOfAll: (organisation) =>
      html`<strong>Beispiel:</strong> Diese Stellen sind nicht ausgeschrieben. Bitte bewerben Sie sich hier nicht.
        Welche Stellen offen sind, erfahren Sie von der Organisation selbst: ${organisation}.`,
    short: 'Beispiel: Diese Stelle ist nicht ausgeschrieben.',
    tryOut: 'Beispiel: Probieren Sie alles aus, aber senden Sie bitte keine Bewerbung ab.',
    description: (description) => `Beispiel, nicht ausgeschrieben. ${description}`,
    writeMail: 'E-Mail schreiben (Beispiel)',
    withoutScript: (address) =>
      html`Hier könnten Sie in wenigen Minuten sehen, wie Ihre Erfahrung zur Ausschreibung passt. Dafür ist JavaScript
      nötig. Auf der Seite einer ausgeschriebenen Stelle steht hier, wohin Sie Ihre Bewerbung senden: ${address}.`,
    quoted: 'Die Zeilen der Ausschreibung gehören der OSB Alliance; sie sind gekürzt und aus dem Englischen übersetzt.',
    modelled:
      'Diese Ausschreibung ist einer Ausschreibung der OSB Alliance nachgebildet; der Wortlaut stammt nicht von dort.',
    sourcesOfAll:
      'Die Zeilen der Ausschreibung „Product Owner“ gehören der OSB Alliance; sie sind gekürzt und aus dem Englischen übersetzt. Die anderen Ausschreibungen sind solchen der OSB Alliance nachgebildet; ihr Wortlaut stammt nicht von dort.',
    demonstration: 'Diese Seite zeigt, was eine Open-Source-Komponente kann.',
  },
};
