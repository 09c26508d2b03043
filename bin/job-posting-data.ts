import { endOfDay } from '../src/model/document/is-open.js';
import type { Place, Position, PostingLine } from '../src/model/document/position.js';
import { bestLanguage, inLanguage } from '../src/model/document/text.js';
import { escapeHtml } from './escape.js';

/** The headings of a posting. A language that is not here gets its lists without. */
const HEADINGS: Readonly<
  Record<string, readonly [duties: string, expectations: string, optional: string, offers: string]>
> = {
  en: ['Tasks', 'Expectations', 'Nice to have', 'What the position offers'],
  de: ['Aufgaben', 'Erwartungen', 'Wünschenswert', 'Das bietet die Stelle'],
};

/**
 * A position as schema.org's JobPosting, in one of its languages.
 *
 * Members that the document has nothing for are left out.
 */
export function jobPostingData(position: Position, language: string): object {
  const { jobPosting: { employmentType, remote, countries, places } = {}, organisation, closes } = position;
  const text = (value: Parameters<typeof inLanguage>[0]) => inLanguage(value, language);
  return {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title: text(position.title),
    description: description(position, language),
    identifier: { '@type': 'PropertyValue', name: text(organisation.name), value: position.id },
    datePosted: position.published,
    validThrough: closes && endOfDay(closes),
    employmentType,
    hiringOrganization: {
      '@type': 'Organization',
      name: text(organisation.name),
      sameAs: organisation.url && text(organisation.url),
    },
    jobLocation: places?.map(placeData),
    // Without a country from which one may work, search engines drop the whole of it.
    jobLocationType: remote && countries?.length ? 'TELECOMMUTE' : undefined,
    applicantLocationRequirements: remote ? countries?.map((name) => ({ '@type': 'Country', name })) : undefined,
    applicationContact: { '@type': 'ContactPoint', email: position.application.email },
    directApply: false,
  };
}

const placeData = ({ street, postalCode, locality, region, country }: Place): object => ({
  '@type': 'Place',
  address: {
    '@type': 'PostalAddress',
    streetAddress: street,
    postalCode,
    addressLocality: locality,
    addressRegion: region,
    addressCountry: country,
  },
});

/** The posting as HTML, the form that search engines want it in. */
function description({ posting, location }: Position, language: string): string {
  const headings = HEADINGS[bestLanguage(language, Object.keys(HEADINGS)) ?? ''] ?? [];
  const { duties = [], expectations, offers = [] } = posting;
  const parts = [duties, expectations.filter((e) => !e.optional), expectations.filter((e) => e.optional), offers];
  const list = (lines: readonly PostingLine[], heading?: string) =>
    (heading ? `<p><strong>${heading}</strong></p>` : '') +
    `<ul>${lines.map((line) => `<li>${html(line.text)}</li>`).join('')}</ul>`;
  const html = (text: PostingLine['text']) => escapeHtml(inLanguage(text, language));
  return (
    (location ? `<p>${html(location)}</p>` : '') +
    parts.map((lines, index) => (lines.length ? list(lines, headings[index]) : '')).join('')
  );
}

/** What search engines want and the document lacks, a sentence for each: what they require, and what they recommend. */
export function missingFields({ published, closes, jobPosting = {}, organisation }: Position): MissingFields {
  const { employmentType, remote, countries, places = [] } = jobPosting;
  const of = (field: keyof Place) => places.some((place) => place[field] === undefined);
  return {
    required: sentences([
      !published && '"published" is missing: search engines require the first day, such as "2027-01-31" (datePosted).',
      !places.length &&
        !remote &&
        '"jobPosting.places" is missing: search engines require places, such as [{ "locality": "Berlin", "country": "DE" }], or "remote": true (jobLocation).',
      remote &&
        !countries?.length &&
        '"jobPosting.countries" is missing: search engines require it of remote work, such as ["DE"] (applicantLocationRequirements).',
    ]),
    recommended: sentences([
      !closes && '"closes" is missing: search engines recommend the last day (validThrough).',
      !employmentType?.length &&
        '"jobPosting.employmentType" is missing: search engines recommend it, such as ["FULL_TIME"].',
      !organisation.url && '"organisation.url" is missing: search engines recommend it (hiringOrganization.sameAs).',
      of('street') && '"street" is missing in "jobPosting.places": search engines recommend it (streetAddress).',
      of('postalCode') && '"postalCode" is missing in "jobPosting.places": search engines recommend it.',
      of('region') && '"region" is missing in "jobPosting.places": search engines recommend it (addressRegion).',
      'Pay is missing: search engines recommend it (baseSalary), and this format has no place for it. Add it by hand.',
    ]),
  };
}

interface MissingFields {
  readonly required: readonly string[];
  readonly recommended: readonly string[];
}

const sentences = (found: readonly (string | false | undefined)[]): string[] =>
  found.filter((sentence) => typeof sentence === 'string');
