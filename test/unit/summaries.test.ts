import { describe, expect, test } from 'vitest';
import { fit } from '../../src/model/journey/fit.js';
import { route } from '../../src/model/journey/route.js';
import { fromAnswers } from '../../src/model/journey/session.js';
import { summaryFile } from '../../src/view/summary/summary-file.js';
import { APPLICANTS } from './support/applicants.js';
import { builtIn } from './support/built-in.js';
import { BOTH, wordsIn } from './support/words-in.js';

/**
 * Whole summaries of three applicants. Run with `-u` after a change of wording, and read each of them aloud before it is
 * committed: every sentence has to be true of the person.
 */
describe.each(BOTH)('in %s', (locale) => {
  test.each(Object.entries(APPLICANTS))('somebody %s reads this', async (name, { answers, examples }) => {
    const said = fromAnswers(builtIn, answers).answers;
    const text = summaryFile(
      wordsIn(locale),
      builtIn,
      fit(builtIn, said, route(builtIn, said)),
      builtIn.questions.map(({ question }) => examples[question.id]?.[locale]),
      new Date(2027, 4, 1),
    );
    await expect(text).toMatchFileSnapshot(`summaries/${name}.${locale}.txt`);
  });
});
