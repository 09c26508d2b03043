import { fit, type Fit } from '../model/journey/fit.js';
import type { Member, PreparedPosition } from '../model/journey/prepare.js';
import { type Said, saidToMember, sameList, withMember } from '../model/journey/said.js';
import { newSession, type Session, withAnswers } from '../model/journey/session.js';
import { type Drafting, newDrafting } from '../model/letter/drafting.js';
import { TabEntry } from '../page/tab-entry.js';

/** A position, or several as one, with what a person has said to it. */
export interface Visit {
  readonly prepared: PreparedPosition;
  readonly session: Session;
  /** What follows from the answers. */
  readonly fit: Fit;
  /** How the letter is set up, and what the person has written into it. */
  readonly drafting: Drafting;
  /** Whether there are answers to another version of the position, and the person has not gone on since. */
  readonly outdated: boolean;
}

/** A visit as its owner keeps it. Its answers follow, when they are asked for, from what was said to all positions. */
export class OwnVisit implements Visit {
  readonly prepared: PreparedPosition;
  readonly entry: TabEntry;
  drafting = newDrafting;
  outdated = false;
  private readonly _member: Member | undefined;
  private readonly _said: () => Said;
  private _session: Session;
  /** What was said to all when the session was made. */
  private _madeOf: Said;
  private _fit: Fit | undefined;

  /**
   * @param member One of several positions; absent where the visit is to all there are.
   * @param said What was said to all.
   */
  constructor(prepared: PreparedPosition, member: Member | undefined, said: () => Said) {
    this.prepared = prepared;
    this.entry = new TabEntry(prepared);
    this._member = member;
    this._said = said;
    this._session = newSession(prepared);
    this._madeOf = said();
  }

  get session(): Session {
    const all = this._said();
    if (all !== this._madeOf) {
      const { answers, examples } = this._member ? saidToMember(this._member, all) : all;
      const session = this._session;
      const isAsBefore = sameList(answers, session.answers);
      this.keep(isAsBefore ? { ...session, examples } : withAnswers(this.prepared, session, answers, examples), all);
    }
    return this._session;
  }

  /** @param all What was said to all, from which the session follows. */
  keep(session: Session, all: Said): void {
    if (session.answers !== this._session.answers) this._fit = undefined;
    this._session = session;
    this._madeOf = all;
  }

  get fit(): Fit {
    const { answers, route } = this.session;
    return (this._fit ??= fit(this.prepared, answers, route));
  }

  /** What was said to all, with what has been said here since `before`. */
  saidToAll(own: Said, before: Said): Said {
    const { prepared } = this;
    const all: Member = { prepared, indexInAll: prepared.questions.map((_, index) => index) };
    return withMember(this._member || all, this._said(), own, before);
  }
}
