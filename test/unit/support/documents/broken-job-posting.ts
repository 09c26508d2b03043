import { type Broken, put, rule } from './broken.js';

const withData = (name: string, path: string, message: string, data: object, schema = true) =>
  rule(name, `$.jobPosting${path}`, message, (d) => put(d, 'jobPosting', data), schema);

const place = { locality: 'Berlin', country: 'DE' };

/** Rules about the data for job boards. */
export const BROKEN_JOB_POSTING: readonly Broken[] = [
  withData('unknown field', '.salary', 'not known here', { salary: 1 }),
  withData('unknown kind of employment', '.employmentType[1]', 'schema.org', {
    employmentType: ['FULL_TIME', 'part-time'],
  }),
  withData('remote in words', '.remote', 'true or false', { remote: 'yes' }),
  withData('country in words', '.countries[0]', 'two capital letters', { countries: ['Germany'] }),
  withData('place without a town', '.places[1].locality', 'missing', { places: [place, { country: 'DE' }] }),
  withData('place without a country', '.places[0].country', 'missing', { places: [{ locality: 'Berlin' }] }),
  withData('empty street', '.places[0].street', 'not empty', { places: [{ ...place, street: '' }] }),
];
