import type { Position } from '../../model/document/position.js';
import { type Hint, hint } from './hint.js';
import { GRADES, LENGTHS, PERSON, YES_OR_NO } from './question-words.js';
import { beforeExample, beginsWithExample, claimOf, sentencesOf, wordsOf } from './sentences-of.js';
import { type FoundText, isQuestion, isStatement, isWrittenIn, textsOf, type Version } from './texts-of.js';

/** The longest statement and the longest claim that are still read to their end, in characters. */
const LONG_OPTION = 200;
const LONG_CLAIM = 160;
/** The longest sentence that is read once, in words. */
const LONG_SENTENCE = 30;

/** How questions ask, and how statements answer. */
export function* hintsOnStatements({ questions, languages }: Position): Generator<Hint> {
  for (const [index, question] of questions.entries()) {
    const texts = [...textsOf(question, languages, `$.questions[${index}]`)];
    for (const version of texts.filter(isQuestion).flatMap(({ versions }) => versions)) yield* onQuestion(version);
    const statements = texts.filter(isStatement);
    for (const [at, { versions }] of statements.entries()) {
      for (const version of versions) yield* onStatement(version, question.options[at]?.level);
    }
    const levels = question.options.map(({ level }) => level);
    yield* onAll(statements, levels, `$.questions[${index}].options`);
  }
}

function* onQuestion({ path, words, languages }: Version): Generator<Hint> {
  for (const language of ['de', 'en'] as const) {
    if (!isWrittenIn(language, { languages })) continue;
    if (YES_OR_NO[language].test(words)) yield hint(path, 'yes-no-question');
    const [word] = LENGTHS[language].exec(words) ?? [];
    if (word) yield hint(path, 'asks-for-a-grade', { word });
  }
}

function* onStatement({ path, words, languages }: Version, level: number | undefined): Generator<Hint> {
  const no = /^(?:nein|no|not at all|keine?|nichts|nothing|none|never|nie|niemals|gar nicht|überhaupt nicht)[.!]?$/i;
  const isBare = level === 0 && no.test(words.trim());
  if (isBare) yield hint(path, 'bare-no', { word: words.trim() });
  for (const language of ['de', 'en'] as const) {
    if (isBare || !isWrittenIn(language, { languages })) continue;
    if (wordsOf(words).length < 4) yield hint(path, 'few-words');
    else if (!PERSON[language].test(words)) yield hint(path, 'no-person');
    const [word] = GRADES[language].exec(words) ?? [];
    if (word) yield hint(path, 'grading-word', { word });
    const joined = beforeExample(words).match(language === 'de' ? /(?<!\p{L})und(?!\p{L})/giu : /\band\b/gi);
    if ((joined?.length ?? 0) > 2) yield hint(path, 'several-claims');
  }
  if (!isBare && wordsOf(words).length > 3 && !/[.!?…]["”“)]?$/.test(words.trim())) yield hint(path, 'no-full-stop');
  if (beginsWithExample(words)) yield hint(path, 'begins-with-example');
  const { length } = claimOf(words);
  if (words.length > LONG_OPTION) yield hint(path, 'long-option', { length: words.length, most: LONG_OPTION });
  else if (length > LONG_CLAIM) yield hint(path, 'long-claim', { length, most: LONG_CLAIM });
  const count = Math.max(...sentencesOf(words).map((sentence) => wordsOf(sentence).length));
  if (count > LONG_SENTENCE) yield hint(path, 'long-sentence', { count, most: LONG_SENTENCE });
}

/** How much longer than another a claim may be, and the length in characters below which it does not matter. */
const TIMES = 4;
const SHORT = 100;

/** The statements of a question beside each other, language by language. */
function* onAll(statements: readonly FoundText[], levels: readonly number[], path: string): Generator<Hint> {
  const languages = new Set(statements.flatMap(({ versions }) => versions.flatMap(({ languages }) => languages)));
  let isEqual = false;
  let isUneven = false;
  for (const language of languages) {
    const said = statements.map(
      ({ versions }) => versions.find(({ languages }) => languages.includes(language))?.words.trim() ?? '',
    );
    const written = said.filter(Boolean);
    // "Not yet" is short by nature.
    const lengths = said.filter((words, index) => words && levels[index] !== 0).map((words) => claimOf(words).length);
    const longest = Math.max(...lengths);
    isEqual ||= new Set(written).size < written.length;
    isUneven ||= longest > SHORT && longest <= LONG_CLAIM && longest > TIMES * Math.min(...lengths);
  }
  if (isEqual) yield hint(path, 'equal-statements');
  if (isUneven) yield hint(path, 'uneven-statements', { times: TIMES });
}
