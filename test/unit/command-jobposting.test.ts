import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Document, minimal } from './support/documents/minimal.js';
import { runCommand } from './support/run-command.js';

const builtIn = 'src/positions/scs-product-owner-container.json';

async function data(mutate: (document: Document) => void = () => undefined, args: readonly string[] = []) {
  const document = minimal();
  mutate(document);
  const { status, stdout, stderr } = await runCommand(['jobposting', ...args], JSON.stringify(document));
  return { status, json: JSON.parse(stdout) as Record<string, unknown>, stdout, stderr };
}

const complete = (document: Document) =>
  Object.assign(document, {
    published: '2026-11-01',
    closes: '2027-01-31',
    location: { en: 'Berlin or remote', de: 'Berlin oder remote' },
    jobPosting: {
      employmentType: ['FULL_TIME', 'PART_TIME'],
      remote: true,
      countries: ['DE', 'FR'],
      places: [{ street: 'Weg 1', postalCode: '10115', locality: 'Berlin', region: 'Berlin', country: 'DE' }],
    },
  });

/** What is said of every document: the format has no place for pay. */
const PAY = /^-: Pay is missing: .*\n$/m;

describe('jobposting', () => {
  test('says what the document says, in its first language', async () => {
    const { status, json, stderr } = await data((document) => {
      complete(document);
      document.organisation.url = 'https://example.org/';
    });
    expect(status).toBe(0);
    expect(json).toEqual({
      '@context': 'https://schema.org/',
      '@type': 'JobPosting',
      title: 'Gardener',
      description: '<p>Berlin or remote</p><p><strong>Expectations</strong></p><ul><li>You have grown plants</li></ul>',
      identifier: { '@type': 'PropertyValue', name: 'Botanical garden', value: 'gardener' },
      datePosted: '2026-11-01',
      validThrough: '2027-01-31T23:59:59-12:00',
      employmentType: ['FULL_TIME', 'PART_TIME'],
      hiringOrganization: { '@type': 'Organization', name: 'Botanical garden', sameAs: 'https://example.org/' },
      jobLocation: [
        {
          '@type': 'Place',
          address: {
            '@type': 'PostalAddress',
            streetAddress: 'Weg 1',
            postalCode: '10115',
            addressLocality: 'Berlin',
            addressRegion: 'Berlin',
            addressCountry: 'DE',
          },
        },
      ],
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: [
        { '@type': 'Country', name: 'DE' },
        { '@type': 'Country', name: 'FR' },
      ],
      applicationContact: { '@type': 'ContactPoint', email: 'jobs@example.org' },
      directApply: false,
    });
    expect(stderr.replace(PAY, '')).toBe('');
  });

  test('says it in another language, and in one that comes near', async () => {
    for (const language of ['de', 'de-AT']) {
      const { json } = await data(undefined, ['--language', language]);
      expect(json).toMatchObject({
        title: 'Gärtnerei',
        description: '<p><strong>Erwartungen</strong></p><ul><li>Sie haben Pflanzen gezogen</li></ul>',
      });
    }
  });

  test('holds every line of the posting', async () => {
    const { stdout } = await runCommand(['jobposting', builtIn, '--language', 'de']);
    const { description } = JSON.parse(stdout) as { description: string };
    const { posting } = JSON.parse(readFileSync(builtIn, 'utf8')) as {
      posting: Record<string, { text: { de: string } }[]>;
    };
    const lines = Object.values(posting).flat();
    expect(lines.length).toBeGreaterThan(20);
    for (const { text } of lines) expect(description).toContain(`<li>${text.de}</li>`);
  });

  test('keeps what is nice to have apart', async () => {
    const { json } = await data((document) => {
      document.posting.expectations.push({ id: 'E2', text: 'Rain', optional: true });
    });
    expect(json['description']).toContain('<p><strong>Nice to have</strong></p><ul><li>Rain</li></ul>');
  });

  test.each([
    ['the first day', 'published', (d: Document) => Object.assign(d, { published: undefined })],
    ['the last day', 'closes', (d: Document) => Object.assign(d, { closes: undefined })],
    ['a place', 'jobPosting.places', (d: Document) => Object.assign(d, { jobPosting: { employmentType: ['OTHER'] } })],
    ['countries', 'jobPosting.countries', (d: Document) => Object.assign(d.jobPosting ?? {}, { countries: [] })],
    [
      'employment',
      'jobPosting.employmentType',
      (d: Document) => Object.assign(d.jobPosting ?? {}, { employmentType: [] }),
    ],
    ['a street', 'street', (d: Document) => Object.assign(d.jobPosting?.places?.[0] ?? {}, { street: undefined })],
    ['a region', 'region', (d: Document) => Object.assign(d.jobPosting?.places?.[0] ?? {}, { region: undefined })],
    ['a page', 'organisation.url', (d: Document) => Object.assign(d.organisation, { url: undefined })],
  ])('names what is missing: %s', async (_name, field, mutate) => {
    const { stderr } = await data((document) => {
      complete(document);
      document.organisation.url = 'https://example.org/';
      mutate(document);
    });
    expect(stderr.replace(PAY, '')).toMatch(new RegExp(`^-: "${field}" is missing(?: in "jobPosting.places")?: .*\n$`));
  });

  test('fails where something is required, and prints nothing that is invalid without it', async () => {
    const { status, json } = await data((document) => {
      complete(document);
      document.jobPosting = { remote: true };
    });
    expect(status).toBe(1);
    expect(json).not.toHaveProperty('jobLocationType');
  });

  test('says what is wrong with a document instead', async () => {
    const { status, stdout, stderr } = await runCommand(['jobposting'], '{ "format": 1 }');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('problem at Title');
  });

  test('refuses a language that the document is not in', async () => {
    const { status, stdout, stderr } = await runCommand(['jobposting', builtIn, '--language', 'fr']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('en, de');
  });

  test('holds any text so that neither the script element nor the HTML inside can end early', async () => {
    const nasty = fc.string({
      unit: fc.constantFrom('<', '>', '&', '"', '/', '</script>', '<!--', '\u2028', 'a', '\\'),
    });
    await fc.assert(
      fc.asyncProperty(nasty, async (words) => {
        const text = `x${words}`;
        const { json, stdout } = await data((document) => {
          document.title = text;
          document.posting.expectations = [{ id: 'E1', text }];
        });
        expect(stdout).not.toMatch(/[<>&\u2028]/);
        expect(json['title']).toBe(text);
        const [, line = ''] = /<li>(.*?)<\/li>/s.exec(String(json['description'])) ?? [];
        const decoded = line.replace(
          /&(lt|gt|quot|amp);/g,
          (_, name: string) => ({ lt: '<', gt: '>', quot: '"' })[name] ?? '&',
        );
        expect(decoded).toBe(text);
        expect(line).not.toMatch(/[<>"]/);
      }),
    );
  }, 60_000);
});
