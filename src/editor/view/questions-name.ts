import type { EditorWords } from '../language/words.js';

/** Some questions by the numbers of the first and the last of them, from 0. */
export const questionsName = ({ msg }: EditorWords, first: number, last: number): string =>
  `${msg('Questions', { id: 'questions' })} ${first + 1}–${last + 1}`;
