import { isOpen } from '../model/document/is-open.js';
import { join } from '../model/journey/joint.js';
import type { PreparedPosition } from '../model/journey/prepare.js';
import { type AnswerList, isSame, type Said } from '../model/journey/said.js';
import {
  type Action,
  goTo,
  newSession,
  placeAgain,
  type Session,
  type SessionStep,
  shownAt,
  staysOnQuestion,
  transition,
  withAnswers,
} from '../model/journey/session.js';
import { type Drafting, type DraftingAction, draftingAfter, newDrafting } from '../model/letter/drafting.js';
import { BeforeLeaving } from '../page/before-leaving.js';
import type { News } from '../page/tab-entry.js';
import { OwnVisit, type Visit } from './visit.js';

/** What the visits need of the element around them. */
export interface VisitsHost {
  /** Whether answers outlive a reload of the page in this tab. */
  readonly remembers: () => boolean;
  /** Something else in the tab has brought news. */
  readonly changed: () => void;
}

/**
 * The one owner of what a person has said, and where they are: in the one position that the element has, or in several
 * to choose from. What they say to a question counts for all positions that ask it, whichever they were looking at.
 *
 * Everything is in memory; the tab is read at the beginning and written behind. Others write to the tab, too, so what
 * they have brought is taken up before anything is written over it.
 */
export class Visits {
  /** The positions to choose from; none where there is only one. */
  readonly members: readonly Visit[];
  private readonly _host: VisitsHost;
  private readonly _whole: OwnVisit;
  private readonly _all: readonly OwnVisit[];
  private _current: OwnVisit;
  private _said: Said = { answers: [], examples: [] };
  /** The other positions are told a little later, so that no letter waits for them. */
  private readonly _others = new BeforeLeaving(() => {
    this._tellOthers();
  });

  /** @param positions One or more, with different ids. */
  constructor(positions: readonly PreparedPosition[], host: VisitsHost) {
    this._host = host;
    const [only] = positions;
    const whole = only && positions.length === 1 ? only : join(positions);
    const said = () => this._said;
    const members = (whole.members || []).map((member) => new OwnVisit(member.prepared, member, said));
    this._whole = this._current = new OwnVisit(whole, undefined, said);
    this._all = [this._whole, ...members];
    this.members = members;
    this._learn(this._news(this._all, false), false);
  }

  /** The position that is shown, or all of them as one. */
  get current(): Visit {
    return this._current;
  }

  /** Goes to one of several positions, to its beginning; without one to the only one, or to where all of them were left. */
  enter(visit?: Visit): void {
    this._current = visit ? this._own(visit) : this._whole;
    if (visit) this._move(transition(visit.prepared, this._current.session, { type: 'intro' }));
  }

  /**
   * What a person does where they are.
   *
   * @returns The session that it was done in.
   */
  apply(action: Action): Session {
    const visit = this._current;
    this._takeUp(action.type === 'restart' ? this._all : [visit]);
    const before = visit.session;
    if (action.type === 'restart') this._forget();
    if (action.type === 'adopt') visit.drafting = newDrafting;
    if (!staysOnQuestion(action)) for (const one of this._all) one.outdated = false;
    this._move(transition(visit.prepared, before, action));
    // With the summary, the letter lies open; and an example is written for it.
    if ((visit.session.step === 'summary' && before.step !== 'summary') || action.type === 'example') this._begin();
    // Where a choice is missing, nothing new has been said.
    if (action.type !== 'continue' || !visit.session.missing) this._write();
    return before;
  }

  /** Answers that the page gives to what is shown, in place of those there are. */
  answer(answers: AnswerList): void {
    const { prepared } = this._current;
    this._takeUp([this._current]);
    this._move(withAnswers(prepared, this._current.session, answers));
    this._write();
  }

  /** The person's own example to a question of a position, whether that is the one that is shown or not. */
  writeExample(visit: Visit, question: number, text: string): void {
    const own = this._own(visit);
    this._takeUp([own]);
    this._move(transition(own.prepared, own.session, { type: 'example', question, text }), own);
    this._write(own);
  }

  /**
   * Goes to a place that the page asks for, and stores nothing of it.
   *
   * @param question The id of a question. Default: the first one that is asked.
   * @returns Whether the place exists.
   */
  show(step: SessionStep, question?: string): boolean {
    const { prepared, session } = this._current;
    const next = shownAt(session, step, question === undefined ? undefined : (prepared.indexOf.get(question) ?? -1));
    if (next) this._move(next);
    return !!next;
  }

  /** What a person does with their letter to a position. */
  draft(visit: Visit, action: DraftingAction): Drafting {
    const own = this._own(visit);
    this._takeUp([own]);
    own.drafting = draftingAfter(own.drafting, action);
    if (this._host.remembers()) own.entry.write(own.session, own.drafting);
    return own.drafting;
  }

  /**
   * Takes up what the tab has learnt from others.
   *
   * @param key Under which key; `null` for any.
   * @param isReturn Whether the person comes back from a page where they may have gone on: then to where they were.
   */
  takeUp(key: string | null, isReturn: boolean): void {
    const visits = this._all.filter(({ entry }) => key === null || key === entry.key);
    // Where somebody has deleted their answers, they are not to come back from here.
    this._learn(this._news(visits, true), isReturn);
  }

  /** Writes what is still to be written. */
  settle(): void {
    this._others.now();
  }

  private _begin(): void {
    const now = new Date();
    for (const one of this._current === this._whole ? this._all : [this._current])
      if (isOpen(one.prepared.position, now)) one.drafting = draftingAfter(one.drafting, { type: 'begin' });
  }

  private _own(visit: Visit): OwnVisit {
    return this._all.filter((one) => one === visit)[0] || this._whole;
  }

  private _move(session: Session, visit = this._current): void {
    const before = visit.session;
    if (session.answers !== before.answers || session.examples !== before.examples)
      this._said = visit.saidToAll(session, before);
    visit.keep(session, this._said);
  }

  /** Of several positions each is written as if everything had been said to it: each may have a page of its own. */
  private _write({ entry, session, drafting } = this._current): void {
    if (!this._host.remembers()) return;
    entry.write(session, drafting);
    if (!this.members.length) return;
    this._others.soon();
    // What was deleted is deleted everywhere at once.
    if (!this._said.answers.length && !this._said.examples.length) this._others.now();
  }

  private _tellOthers(): void {
    this._takeUp(this._all);
    if (!this._host.remembers()) return;
    for (const { entry, session, drafting } of this._all)
      if (!isSame(entry.said, session)) entry.write(session, drafting);
  }

  private _forget(): void {
    this._said = { answers: [], examples: [] };
    for (const visit of this._all) {
      visit.entry.forget();
      visit.keep(newSession(visit.prepared), this._said);
      visit.drafting = newDrafting;
    }
  }

  /** Before something is written: a page that empties the storage is no reason to forget. */
  private _takeUp(visits: readonly OwnVisit[]): void {
    this._learn(this._news(visits, false), false);
  }

  private _news(visits: readonly OwnVisit[], withDeletions: boolean): [OwnVisit, News][] {
    if (!this._host.remembers()) return [];
    const news: [OwnVisit, News][] = [];
    for (const visit of visits) {
      const found = visit.entry.read(withDeletions);
      if (found) news.push([visit, found]);
    }
    // The latest counts.
    return news.sort(([, a], [, b]) => a.saved - b.saved);
  }

  private _learn(news: readonly [OwnVisit, News][], isReturn: boolean): void {
    if (!news.length) return;
    for (const [visit, { said, before, drafting, outdated }] of news) {
      visit.drafting = drafting;
      this._said = visit.saidToAll(said, before);
      if (outdated) visit.outdated = this._whole.outdated = true;
    }
    // Which places there are depends on all that was said.
    for (const [visit, { place, isGone }] of news) {
      const { prepared, session } = visit;
      if (isGone) visit.keep(withSaid(prepared, session), this._said);
      else if (session.step === 'intro') visit.keep({ ...session, resume: placeAgain(session, place) }, this._said);
      else if (isReturn) visit.keep(goTo(session, placeAgain(session, place)), this._said);
    }
    this._host.changed();
  }
}

/** The beginning, with what has been said. */
const withSaid = (prepared: PreparedPosition, { answers, examples }: Said): Session =>
  withAnswers(prepared, newSession(prepared), answers, examples);
