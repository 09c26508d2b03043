import type { Position } from '../../model/document/position.js';
import type { Hint } from './hint.js';

interface Remembered {
  readonly languages: string;
  /** As if the question were the first one. */
  readonly hints: readonly Hint[];
}

/** What was found in parts of a document, by their identity: for whoever checks a document again after each change. */
export class HintMemory {
  private readonly _questions = new WeakMap<object, Remembered>();
  private _conditions: { readonly said: string; readonly hints: readonly Hint[] } | undefined;

  /** What is said of a question; found anew where it is not known. */
  ofQuestion(
    question: object | undefined,
    languages: readonly string[],
    index: number,
    find: () => readonly Hint[],
  ): Hint[] {
    const known = question && this._questions.get(question);
    const all = languages.join();
    const hints = known?.languages === all ? known.hints : find();
    if (question && known?.hints !== hints) this._questions.set(question, { languages: all, hints });
    return hints.map((hint) => ({ ...hint, path: hint.path.replace('$.questions[0]', () => `$.questions[${index}]`) }));
  }

  /** What is said of the conditions between questions. */
  ofConditions({ questions }: Position, find: () => readonly Hint[]): readonly Hint[] {
    const said = JSON.stringify(
      questions.map(({ id, askUnless, askOnlyIf, options }) => [id, askUnless, askOnlyIf, options.at(-1)?.level]),
    );
    if (this._conditions?.said !== said) this._conditions = { said, hints: find() };
    return this._conditions.hints;
  }
}
