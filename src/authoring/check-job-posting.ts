import { Findings, type Problem } from '../model/document/findings.js';
import type { JobPosting, Place, Position } from '../model/document/position.js';
import { list, matching, record, yesOrNo } from '../model/document/shape.js';

const words = matching(/\S/, 'a text that is not empty');
const country = matching(/^[A-Z]{2}$/, 'a country in two capital letters, such as "DE"');
const employment = matching(
  /^(FULL_TIME|PART_TIME|CONTRACTOR|TEMPORARY|INTERN|VOLUNTEER|PER_DIEM|OTHER)$/,
  'a kind of employment in the words of schema.org, such as "FULL_TIME"',
);

const checkFields = record<JobPosting>({
  'employmentType?': list(employment),
  'remote?': yesOrNo,
  'countries?': list(country),
  'places?': list(
    record<Place>({ 'street?': words, 'postalCode?': words, locality: words, 'region?': words, country }),
  ),
});

/** What is wrong with the data for job boards. Nobody on a page needs them, so `checkPosition` does not look inside. */
export function checkJobPosting({ jobPosting }: Position): readonly Problem[] {
  const found = new Findings();
  if (jobPosting) checkFields(jobPosting, '$.jobPosting', found);
  return found.problems;
}
