import { type CheckablePart, checkable } from './checkable.js';
import type { Hint } from './hints/hint.js';
import type { Position } from '../model/document/position.js';
import type { Steps } from './steps.js';

interface Remembered {
  readonly languages: string;
  /** As if the question were the first one. */
  readonly hints: readonly Hint[];
}

/** What was found in parts of a document, by their identity: for whoever checks a document again after each change. */
export class CheckMemory {
  private readonly _parts = new WeakMap<object, CheckablePart>();
  private readonly _hints = new WeakMap<object, Remembered>();
  private _rightIn = { names: '', questions: new WeakSet<object>() };
  private _conditions: { readonly said: string; readonly hints: readonly Hint[] } | undefined;

  /** A question as its form is checked. */
  checkable(question: object): CheckablePart {
    const known = this._parts.get(question) ?? checkable(question);
    this._parts.set(question, known);
    return known;
  }

  /**
   * The questions that are right in form where a document has these languages, lines and topics. Those with conditions
   * are never among them: whether these are right depends on the questions before.
   */
  rightIn(names: string): WeakSet<object> {
    if (this._rightIn.names !== names) this._rightIn = { names, questions: new WeakSet() };
    return this._rightIn.questions;
  }

  /** The hints on a question; found anew where they are not known. */
  ofQuestion(
    question: object | undefined,
    languages: readonly string[],
    index: number,
    find: () => readonly Hint[],
  ): Hint[] {
    const known = question && this._hints.get(question);
    const all = languages.join();
    const hints = known?.languages === all ? known.hints : find();
    if (question && known?.hints !== hints) this._hints.set(question, { languages: all, hints });
    return hints.map((hint) => ({ ...hint, path: hint.path.replace('$.questions[0]', () => `$.questions[${index}]`) }));
  }

  /** The hints on the conditions between questions. */
  *ofConditions({ questions }: Position, find: () => Steps<readonly Hint[]>): Steps<readonly Hint[]> {
    const said = JSON.stringify(
      questions.map(({ id, askUnless, askOnlyIf, options }) => [id, askUnless, askOnlyIf, options.at(-1)?.level]),
    );
    if (this._conditions?.said !== said) this._conditions = { said, hints: yield* find() };
    return this._conditions.hints;
  }
}
