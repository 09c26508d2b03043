import { Findings, type Problem } from '../model/document/findings.js';
import type { JobPosting, Place } from '../model/document/position.js';
import { isObject, list, matching, record, yesOrNo } from '../model/document/shape.js';

const words = matching(/\S/, 'not-a-text');
const country = matching(/^[A-Z]{2}$/, 'not-a-country');
const employment = matching(
  /^(FULL_TIME|PART_TIME|CONTRACTOR|TEMPORARY|INTERN|VOLUNTEER|PER_DIEM|OTHER)$/,
  'not-an-employment-type',
);

const checkFields = record<JobPosting>({
  'employmentType?': list(employment),
  'remote?': yesOrNo,
  'countries?': list(country),
  'places?': list(
    record<Place>({ 'street?': words, 'postalCode?': words, locality: words, 'region?': words, country }),
  ),
});

/**
 * What is wrong with the data for job boards. Nobody on a page needs them, so `checkPosition` does not look inside.
 *
 * @param document Any value; it need not be right otherwise.
 */
export function checkJobPosting(document: unknown): readonly Problem[] {
  const found = new Findings();
  const jobPosting = isObject(document) ? document['jobPosting'] : undefined;
  // That it must be an object at all is said with the rest of the format.
  if (isObject(jobPosting)) found.inside('jobPosting', jobPosting, checkFields);
  return found.problems;
}
