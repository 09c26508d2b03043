import type { Mistake } from '../../model/document/findings.js';
import type { Sentence } from './sentence-language.js';

/** What `checkPosition` finds, with what to do about it. */
export const MISTAKES = {
  'not-an-object': { en: 'This must be an object: {…}.', de: 'Hier muss ein Objekt stehen: {…}.' },
  'not-a-list': { en: 'This must be a list: […].', de: 'Hier muss eine Liste stehen: […].' },
  'not-a-text': {
    en: 'This must be a text that is not empty.',
    de: 'Hier muss ein Text stehen, der nicht leer ist.',
  },
  'not-true-or-false': {
    en: 'This must be true or false, without quotes.',
    de: 'Hier muss true oder false stehen, ohne Anführungszeichen.',
  },
  'not-a-whole-number': {
    en: 'This must be a whole number from {from} to {to}, without quotes.',
    de: 'Hier muss eine ganze Zahl von {from} bis {to} stehen, ohne Anführungszeichen.',
  },
  'not-a-day': {
    en: 'This must be a day such as "2027-01-31".',
    de: 'Hier muss ein Tag in der Form „2027-01-31“ stehen: Jahr, Monat, Tag.',
  },
  'not-an-https-link': {
    en: 'This must be a link that begins with https://.',
    de: 'Hier muss ein Link stehen, der mit https:// beginnt.',
  },
  'not-a-language-tag': {
    en: 'This must be a language tag such as "de" or "en-GB".',
    de: 'Hier muss ein Sprachkürzel stehen, zum Beispiel „de“ oder „en-GB“.',
  },
  'not-one-email-address': {
    en: 'This must be one e-mail address and nothing else.',
    de: 'Hier muss eine einzige E-Mail-Adresse stehen und sonst nichts, auch kein Name.',
  },
  'not-format-1': {
    en: 'This must be 1, without quotes.',
    de: 'Hier muss die Zahl 1 stehen, ohne Anführungszeichen.',
  },
  'not-a-version': {
    en: 'This must be digits and dots, such as "1.0.0".',
    de: 'Hier dürfen nur Ziffern und Punkte stehen, zum Beispiel „1.0.0“.',
  },
  'not-an-id': {
    en: 'This must be an id of letters, digits and hyphens.',
    de: 'Hier muss ein Kurzname aus Buchstaben, Ziffern und Bindestrichen stehen, ohne Umlaute.',
  },
  'not-a-lower-case-id': {
    en: 'This must be an id of lower-case letters, digits and hyphens.',
    de: 'Hier muss ein Kurzname aus Kleinbuchstaben, Ziffern und Bindestrichen stehen, ohne Umlaute.',
  },
  'not-a-country': {
    en: 'This must be a country in two capital letters, such as "DE".',
    de: 'Hier muss ein Land in zwei Großbuchstaben stehen, zum Beispiel „DE“.',
  },
  'not-an-employment-type': {
    en: 'This must be a kind of employment in the words of schema.org, such as "FULL_TIME".',
    de: 'Hier muss eine Art der Beschäftigung in den Worten von schema.org stehen, zum Beispiel „FULL_TIME“.',
  },
  missing: { en: 'This is missing.', de: 'Das fehlt.' },
  'language-missing': { en: 'This language is missing. Add it.', de: 'Diese Sprache fehlt. Bitte ergänzen.' },
  'unknown-field': {
    en: 'This is not known here; known are {known}.',
    de: 'Dieses Feld gibt es hier nicht. Möglich sind: {known}.',
  },
  'used-twice': { en: 'This is used twice. Choose another.', de: 'Das ist schon vergeben. Wählen Sie etwas anderes.' },
  'too-few-or-too-many': {
    en: 'This must have {from} to {to} entries; it has {length}.',
    de: 'Hier müssen {from} bis {to} Einträge stehen; es sind {length}.',
  },
  'not-a-topic': {
    en: 'This must be the id of a topic.',
    de: 'Hier muss der Kurzname („id“) eines Themas stehen.',
  },
  'not-a-line': {
    en: 'This must be the id of a line of the posting.',
    de: 'Hier muss der Kurzname („id“) einer Zeile der Ausschreibung stehen.',
  },
  'not-an-earlier-question': {
    en: 'This must be the id of an earlier question.',
    de: 'Hier muss der Kurzname („id“) einer früheren Frage stehen.',
  },
  'above-the-target': {
    en: 'This must be at most {target}, the target of that question.',
    de: 'Hier darf höchstens {target} stehen, das Ziel jener Frage.',
  },
  'not-above-the-level-before': {
    en: 'This must be higher than the level before it.',
    de: 'Diese Stufe muss höher sein als die davor.',
  },
  'newer-format': {
    en: 'This was made for a newer version of this component. Update the component.',
    de: 'Das wurde für eine neuere Fassung dieses Bausteins geschrieben. Aktualisieren Sie den Baustein.',
  },
  'too-large': { en: 'This is larger than 2 MiB. Shorten it.', de: 'Das ist größer als 2 MiB. Kürzen Sie es.' },
  'not-plain-data': { en: 'This must be plain JSON data.', de: 'Das müssen reine JSON-Daten sein.' },
  'more-to-say-once-these-are-repaired': {
    en: 'There is more to say once these are repaired.',
    de: 'Wenn das behoben ist, gibt es noch mehr zu sagen.',
  },
} as const satisfies Readonly<Record<Mistake, Sentence>>;
