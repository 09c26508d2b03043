import type { Answer } from '../model/document/position.js';
import { join } from '../model/journey/joint.js';
import type { Member, PreparedPosition } from '../model/journey/prepare.js';
import { type Said, saidToMember, withMember } from '../model/journey/said.js';
import { newSession, type Session, withAnswers } from '../model/journey/session.js';
import { forgetSession, readSession, writeSession } from '../page/stored-session.js';
import type { Visit } from './visit.js';

/**
 * The positions of an element: the one that it has, or several to choose from. What a person says to a question counts
 * for all positions that ask it, whichever of them they were looking at.
 */
export class PositionChoice {
  /** The only position, or all of them as one. */
  readonly whole: PreparedPosition;
  private readonly _remembers: () => boolean;
  private _visit: Visit;

  /**
   * @param positions One or more, with different ids.
   * @param remembers Whether answers outlive a reload of the page in this tab.
   */
  constructor(positions: readonly PreparedPosition[], remembers: () => boolean) {
    const [only] = positions;
    this.whole = only && positions.length === 1 ? only : join(positions);
    this._remembers = remembers;
    this._visit = this._read(this.whole);
    if (this.members.length) this._recall();
  }

  /** The positions to choose from; none where there is only one. */
  get members(): readonly Member[] {
    return this.whole.members ?? [];
  }

  /** The only position, or all of them, with what has been said. */
  get visit(): Visit {
    return this._visit;
  }

  /** One of several positions, with what has been said to it or to another one that asks the same. */
  visitOf(member: Member): Visit {
    const visit = this._read(member.prepared);
    return withSaid(visit, saidToMember(member, this._visit.session));
  }

  /** The same without the place where somebody was: enough to see how the answers fit. */
  glanceAt(member: Member): Visit {
    return withSaid(newVisit(member.prepared), saidToMember(member, this._visit.session));
  }

  /**
   * Takes note of what a person says, and remembers it for the tab: for each position, as if it had been said there.
   * What is deleted at one must not come back from another, and each may have a page of its own.
   */
  note(prepared: PreparedPosition, session: Session): void {
    const member = this.members.filter((one) => one.prepared === prepared)[0];
    const all = member ? withSaid(this._visit, withMember(member, this._visit.session, session)).session : session;
    this._visit = { ...this._visit, session: all, outdated: false };
    // Where a choice is missing, nothing new has been said.
    if (!this._remembers() || session.missing) return;
    writeSession(prepared, session);
    if (member) writeSession(this.whole, all);
    for (const other of this.members) if (other !== member) writeSession(other.prepared, this.visitOf(other).session);
  }

  /** Forgets everything that has been said, to whichever position. */
  forget(): void {
    for (const { prepared } of [{ prepared: this.whole }, ...this.members]) forgetSession(prepared);
    this._visit = newVisit(this.whole);
  }

  private _read(prepared: PreparedPosition): Visit {
    return { ...newVisit(prepared), ...(this._remembers() ? readSession(prepared) : undefined) };
  }

  /** Gathers what has been said to each position, on this page or on one of its own: the latest counts. */
  private _recall(): void {
    const answers: Answer[] = [];
    const examples: string[] = [];
    const all = { prepared: this.whole, indexInAll: this.whole.questions.map((_, index) => index) };
    const remembered = [all, ...this.members].map(({ prepared, indexInAll }) => ({
      ...this._read(prepared),
      indexInAll,
    }));
    for (const { session, indexInAll } of remembered.sort((a, b) => a.saved - b.saved)) {
      session.answers.forEach((answer, index) => {
        if (answer !== undefined) answers[indexInAll[index] ?? -1] = answer;
      });
      session.examples.forEach((example, index) => {
        if (example) examples[indexInAll[index] ?? -1] = example;
      });
    }
    const outdated = remembered.some((one) => one.outdated);
    this._visit = { ...withSaid(this._visit, { answers, examples }), outdated };
  }
}

const newVisit = (prepared: PreparedPosition): Visit => ({
  prepared,
  session: newSession(prepared),
  outdated: false,
  saved: 0,
});

const withSaid = (visit: Visit, { answers, examples }: Said): Visit => ({
  ...visit,
  session: withAnswers(visit.prepared, visit.session, answers, examples),
});
