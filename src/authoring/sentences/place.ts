import { segmentsOf } from '../path.js';
import type { Sentence, SentenceLanguage } from './sentence-language.js';

/** What the entries of a list are called; `#` stands for the number, from 1. */
const ENTRIES: Readonly<Record<string, Sentence>> = {
  questions: { en: 'Question #', de: 'Frage #' },
  options: { en: 'statement #', de: 'Aussage #' },
  topics: { en: 'Topic #', de: 'Thema #' },
  expectations: { en: 'Expectation #', de: 'Erwartung #' },
  duties: { en: 'Task #', de: 'Aufgabe #' },
  offers: { en: 'Offer #', de: 'Angebot #' },
  contacts: { en: 'contact #', de: 'Ansprechperson #' },
  resources: { en: 'link #', de: 'Link #' },
  languages: { en: 'Language #', de: 'Sprache #' },
  askUnless: { en: 'askUnless #', de: 'askUnless #' },
  askOnlyIf: { en: 'askOnlyIf #', de: 'askOnlyIf #' },
  places: { en: 'place #', de: 'Ort #' },
  countries: { en: 'country #', de: 'Land #' },
  employmentType: { en: 'employmentType #', de: 'employmentType #' },
  from: { en: '"from" #', de: '„from“ #' },
  '': { en: 'Position #', de: 'Stelle #' },
};

/** What fields are called; an empty name goes without saying where it stands. */
const FIELDS: Readonly<Record<string, Sentence>> = {
  title: { en: 'title', de: 'Titel' },
  name: { en: 'name', de: 'Name' },
  url: { en: 'link', de: 'Link' },
  organisation: { en: 'Organisation', de: 'Organisation' },
  project: { en: 'Project', de: 'Projekt' },
  location: { en: 'Location', de: 'Ort' },
  version: { en: 'Version', de: 'Version' },
  minutes: { en: 'Minutes', de: 'Minuten' },
  closes: { en: 'Last day', de: 'Letzter Tag' },
  published: { en: 'First day', de: 'Erster Tag' },
  posting: { en: '', de: '' },
  application: { en: 'Application', de: 'Bewerbung' },
  email: { en: 'address', de: 'Adresse' },
  subject: { en: 'subject', de: 'Betreff' },
  enquirySubject: { en: 'subject of an enquiry', de: 'Betreff der Nachfrage' },
  documents: { en: 'documents', de: 'Unterlagen' },
  contacts: { en: 'contacts', de: 'Ansprechpersonen' },
  languages: { en: 'Languages', de: 'Sprachen' },
  topics: { en: 'Topics', de: 'Themen' },
  questions: { en: 'Questions', de: 'Fragen' },
  expectations: { en: 'Expectations', de: 'Erwartungen' },
  duties: { en: 'Tasks', de: 'Aufgaben' },
  offers: { en: 'Offers', de: 'Angebote' },
  options: { en: 'statements', de: 'Aussagen' },
  text: { en: '', de: '' },
  level: { en: 'level', de: 'Stufe' },
  target: { en: 'target', de: 'Ziel' },
  weight: { en: 'weight', de: 'Gewicht' },
  topic: { en: 'topic', de: 'Thema' },
  help: { en: 'help', de: 'Hilfe' },
  evidence: { en: 'what to mention', de: 'im Anschreiben nennen' },
  growth: { en: '', de: '' },
  step: { en: 'first step', de: 'erster Schritt' },
  notApplicable: { en: '"not applicable"', de: '„trifft nicht zu“' },
  resources: { en: 'links', de: 'Links' },
  jobPosting: { en: 'Data for job boards', de: 'Angaben für Stellenbörsen' },
};

const TAG = /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i;

/**
 * A place in a document, as somebody would name it: "Question 4, statement 2, German".
 *
 * @returns Nothing for the document as a whole.
 */
export function place(path: string, language: SentenceLanguage): string {
  const segments = segmentsOf(path);
  const parts = segments.map((segment, index): string => {
    const before = segments[index - 1];
    if (typeof segment === 'number') {
      const name = ENTRIES[typeof before === 'string' ? before : ''];
      return name ? name[language].replace('#', String(segment + 1)) : String(segment + 1);
    }
    // The entry says which list it is of.
    if (typeof segments[index + 1] === 'number') return segment in ENTRIES ? '' : segment;
    const known = Object.hasOwn(FIELDS, segment) ? FIELDS[segment] : undefined;
    // A field of the position itself may be a question's as well: a word in the middle begins small.
    const isLast = index === segments.length - 1;
    if (known && (known[language] || !isLast || index > 0)) return known[language];
    return isLast && index > 0 && TAG.test(segment) && isTextField(before)
      ? nameOf(segment, language)
      : quoted(segment, language);
  });
  const words = parts.filter(Boolean).join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const isTextField = (name: string | number | undefined): boolean =>
  ['title', 'name', 'url', 'location', 'text', 'help', 'notApplicable', 'evidence', 'step'].includes(String(name)) ||
  ['subject', 'enquirySubject', 'documents'].includes(String(name));

/** Made once: that takes longer than all the rest of a place. */
const known = new Map<SentenceLanguage, Intl.DisplayNames>();

/** "German" or "Deutsch"; the form of address is said with it. */
function nameOf(tag: string, language: SentenceLanguage): string {
  const [plain = tag, isPrivate] = tag.split(/-x-/i);
  const names = known.get(language) ?? new Intl.DisplayNames(language, { type: 'language' });
  known.set(language, names);
  const name = names.of(plain) ?? plain;
  return isPrivate ? `${name} (${isPrivate})` : name;
}

const quoted = (name: string, language: SentenceLanguage): string => (language === 'de' ? `„${name}“` : `"${name}"`);
