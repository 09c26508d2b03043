import type { Open } from './desk/open.js';
import type { EditorWords } from './language/words.js';
import { questionAt } from './model/place.js';
import type { TryingKeeper } from './trying-keeper.js';
import type { Previewed } from './preview-keeper.js';
import { languageIn } from './screen-of.js';

/** What the preview shows beside the screen: the question that is written, or what somebody reads who tries it. */
export function previewedOf(
  open: Open | undefined,
  words: Pick<EditorWords, 'locale'>,
  trying: TryingKeeper,
): Previewed | undefined {
  if (!open) return undefined;
  const { work, place, tryout } = open;
  const { document } = work;
  const language = languageIn(document, words);
  if (place.step === 'write') {
    const question = document.questions[questionAt(document, place)];
    return question && { document, language, shows: { question: question.id } };
  }
  const tried = place.step === 'try' ? trying.tried(open) : undefined;
  const chosen = tried?.trials.find(({ who }) => who === tryout.who);
  return chosen ? { document, language, shows: { answers: chosen.said } } : undefined;
}
