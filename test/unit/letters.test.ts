import { describe, expect, test } from 'vitest';
import { fit } from '../../src/model/journey/fit.js';
import { route } from '../../src/model/journey/route.js';
import { fromAnswers } from '../../src/model/journey/session.js';
import { compose } from '../../src/model/letter/compose.js';
import { type DraftKind, newDrafting } from '../../src/model/letter/drafting.js';
import { APPLICANTS } from './support/applicants.js';
import { builtIn } from './support/built-in.js';
import { BOTH, wordingIn } from './support/wording.js';

/**
 * Whole letters of three applicants, as they would be sent. Run with `-u` after a change of wording, and read each of them
 * aloud before it is committed: every sentence has to be true of the person.
 */
describe.each(BOTH)('in %s', (locale) => {
  describe.each(Object.entries(APPLICANTS))('somebody %s', (name, { answers, examples, tasks, plans }) => {
    const said = fromAnswers(builtIn, answers).answers;
    const inWords = (texts: typeof plans) =>
      Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text[locale]]));
    const own = inWords(examples);
    const letterOf = (kind: DraftKind | undefined) =>
      compose(
        builtIn,
        builtIn.position.application.email,
        { ...newDrafting, kind, plans: inWords(plans), settings: { ...newDrafting.settings, tasks } },
        {
          fit: fit(builtIn, said, route(builtIn, said)),
          examples: builtIn.questions.map(({ question }) => own[question.id]),
        },
        wordingIn(locale),
      );

    test.each<DraftKind>(['application', 'enquiry'])('writes this %s', async (kind) => {
      const { mail, link } = letterOf(kind);
      // Tasks in the words of the posting are long: where somebody writes much themselves, they give way.
      expect(link.lost.filter((part) => part !== 'tasks')).toEqual([]);
      await expect(`${mail.subject}\n\n${mail.body}\n`).toMatchFileSnapshot(`letters/${name}.${kind}.${locale}.txt`);
    });

    test('is asked first what suits them', () => {
      expect(letterOf(undefined).mail).toEqual(letterOf(name === 'beginner' ? 'enquiry' : 'application').mail);
    });
  });
});
