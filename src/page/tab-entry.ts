import type { PreparedPosition } from '../model/journey/prepare.js';
import type { Said } from '../model/journey/said.js';
import { byId, fromAnswers, type Session, type Whereabouts } from '../model/journey/session.js';
import { type Drafting, fromStored, isWritten, newDrafting, toStored } from '../model/letter/drafting.js';
import { returnAnew } from './return-anew.js';
import { tellCopies } from './tab-watch.js';

/** What is kept for the tab: what the person said, by question id, and where they were. */
interface Stored {
  readonly version: string;
  /** When, in milliseconds since 1970: of several positions that share questions, the latest one counts. */
  readonly saved?: number;
  readonly answers: unknown;
  readonly examples: Readonly<Record<string, unknown>>;
  /** How the letter is set up, and what the person has written into it themselves. */
  readonly drafting?: unknown;
  readonly step: Whereabouts['step'];
  readonly question?: string;
}

/** What the tab has learnt of a position since it was last read or written here. */
export interface News {
  /** What was known here. */
  readonly before: Said;
  /** What is known now. Answers that the position does not offer are left out. */
  readonly said: Said;
  readonly drafting: Drafting;
  /** Where the person was. */
  readonly place: Whereabouts;
  /** Whether it was said to another version of the position. */
  readonly outdated: boolean;
  readonly saved: number;
  /** It was deleted. */
  readonly isGone: boolean;
}

const NOTHING: Said = { answers: [], examples: [] };
const NOWHERE: Whereabouts = { step: 'intro', question: -1 };

/**
 * What this tab remembers of one position, in `sessionStorage`. Others write it as well: another element, a frame, or
 * the page that came after this one while this one lay in the back/forward cache. So it is compared, before it is
 * written, with what it was here.
 */
export class TabEntry {
  readonly key: string;
  private readonly _prepared: PreparedPosition;
  private _text: string | null = null;
  private _said = NOTHING;

  constructor(prepared: PreparedPosition) {
    this._prepared = prepared;
    this.key = `self-assessment:${prepared.position.id}`;
  }

  /** What was said, as far as the tab knows. */
  get said(): Said {
    return this._said;
  }

  /**
   * What the tab has learnt; `undefined` if nothing, or where the browser gives no storage.
   *
   * @param withDeletion Whether an entry that is gone was deleted by the person.
   */
  read(withDeletion: boolean): News | undefined {
    try {
      const text = sessionStorage.getItem(this.key);
      returnAnew();
      if (text === this._text) return undefined;
      this._text = text;
      const before = this._said;
      // What cannot be read says nothing, and is written over with the next answer.
      this._said = NOTHING;
      if (text === null)
        return withDeletion
          ? { before, said: NOTHING, drafting: newDrafting, place: NOWHERE, saved: 0, outdated: false, isGone: true }
          : undefined;
      const stored = JSON.parse(text) as Stored;
      const { indexOf, position } = this._prepared;
      const examples: string[] = [];
      for (const id of Object.keys(stored.examples)) {
        const example = stored.examples[id];
        const index = indexOf.get(id);
        if (index !== undefined && example && typeof example === 'string') examples[index] = example;
      }
      this._said = { answers: fromAnswers(this._prepared, stored.answers).answers, examples };
      return {
        before,
        said: this._said,
        drafting: fromStored(stored.drafting),
        place: { step: stored.step, question: indexOf.get(stored.question || '') ?? -1 },
        outdated: stored.version !== position.version,
        saved: stored.saved || 0,
        isGone: false,
      };
    } catch {
      return undefined;
    }
  }

  /**
   * Remembers for this tab what was said and written, or forgets it once nothing is left of it: a person's own words in
   * the letter are worth keeping before their first answer. A browser that refuses is no error.
   */
  write({ answers, examples, step, question, resume }: Session, drafting: Drafting): void {
    if (!answers.length && !examples.length && !isWritten(drafting)) {
      this.forget();
      return;
    }
    const { questions, position } = this._prepared;
    const place = resume || { step, question };
    const id = questions[place.question]?.question.id;
    const stored: Stored = {
      version: position.version,
      saved: +new Date(),
      answers: byId(this._prepared, answers),
      examples: byId(this._prepared, examples),
      drafting: toStored(drafting),
      step: place.step,
      ...(id === undefined ? {} : { question: id }),
    };
    this._set(JSON.stringify(stored), { answers, examples });
  }

  /** Deletes what has been read or written here; what only others know stays theirs. */
  forget(): void {
    if (this._text !== null) this._set(null, NOTHING);
  }

  private _set(text: string | null, said: Said): void {
    try {
      if (text === null) sessionStorage.removeItem(this.key);
      else sessionStorage.setItem(this.key, text);
      this._text = text;
      this._said = said;
    } catch {
      // Storage can be switched off, sandboxed or full: answers then last as long as the page.
    }
    tellCopies(this.key);
  }
}
