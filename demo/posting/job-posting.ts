import type { PostingLine } from '../../src/model/position.js';
import { html, type Markup } from './markup.js';
import type { PageView } from './view.js';

/** The schema.org JobPosting of a position: only what its document says. */
export function jobPosting({ shown: { position }, title, text, words }: PageView): object {
  const { organisation, posting, location, published, closes, jobPosting: more } = position;
  const description = html`${lines(words.duties, posting.duties)}${lines(words.expectations, posting.expectations)}
  ${lines(words.offers, posting.offers)}`;
  function lines(heading: string, lines: readonly PostingLine[] | undefined): Markup | undefined {
    if (!lines?.length) return undefined;
    return html`<p>${heading}</p>
      <ul>
        ${lines.map((line) => html`<li>${text(line.text)}</li>`)}
      </ul>`;
  }
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    description: description.source.replace(/\s+/g, ' '),
    hiringOrganization: {
      '@type': 'Organization',
      name: text(organisation.name),
      sameAs: organisation.url && text(organisation.url),
    },
    datePosted: published,
    validThrough: closes,
    employmentType: more?.employmentType,
    jobLocationType: more?.remote ? 'TELECOMMUTE' : undefined,
    applicantLocationRequirements: more?.countries?.map((name) => ({ '@type': 'Country', name })),
    jobLocation:
      more?.places?.map(({ street, postalCode, locality, region, country }) => ({
        '@type': 'Place',
        address: {
          '@type': 'PostalAddress',
          streetAddress: street,
          postalCode,
          addressLocality: locality,
          addressRegion: region,
          addressCountry: country,
        },
      })) ??
      (location && { '@type': 'Place', description: text(location) }),
  };
}
