import { describe, expect, test } from 'vitest';
import { checkJobPosting } from '../../src/authoring/check-job-posting.js';
import { sentence } from '../../src/authoring/sentences/sentence.js';
import { checkPosition } from '../../src/model/document/check-position.js';
import { BROKEN_JOB_POSTING } from './support/documents/broken-job-posting.js';
import { brokenDocument } from './support/documents/broken.js';
import { SHIPPED } from './support/documents/shipped.js';

describe('checkJobPosting', () => {
  test.each(SHIPPED)('finds nothing wrong with $name', ({ document }) => {
    expect(checkJobPosting(document)).toEqual([]);
  });

  test.each(BROKEN_JOB_POSTING)('reports: $name', (rule) => {
    const { position, problems } = checkPosition(brokenDocument(rule));
    expect(problems).toEqual([]);
    const found = checkJobPosting(position);
    expect(found.map(({ path }) => path)).toEqual([rule.path]);
    expect(found[0] && sentence(found[0], 'en')).toContain(rule.message);
  });
});
