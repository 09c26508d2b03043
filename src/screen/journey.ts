import type { TemplateResult } from 'lit';
import { eventsAfter } from '../events.js';
import type { ElementLanguage } from '../language/element-language.js';
import { letterLocale } from '../language/spoken.js';
import { isOpen } from '../model/document/is-open.js';
import type { Answers, Position } from '../model/document/position.js';
import type { Fit } from '../model/journey/fit.js';
import { encodeLink, linkedPosition } from '../model/journey/link.js';
import type { AnswerList } from '../model/journey/said.js';
import type { PreparedPosition } from '../model/journey/prepare.js';
import {
  type Action,
  byId,
  fromAnswers,
  type Session,
  type SessionStep,
  staysOnQuestion,
} from '../model/journey/session.js';
import { isWritten } from '../model/letter/drafting.js';
import { pageAddress } from '../page/page-address.js';
import type { SharedSummary } from '../page/shared-summary.js';
import type { Visit } from '../positions/visit.js';
import { Visits } from '../positions/visits.js';
import { ApplicationPanel, type Material } from '../takeaway/application-panel.js';
import { SummaryTakeaway } from '../takeaway/summary-takeaway.js';
import type { TakeawayHost } from '../takeaway/takeaway-host.js';
import type { Done } from '../view/done.js';
import type { ScreenAction } from '../view/screen-action.js';
import { areSame } from '../view/still.js';
import { bestFirst } from './joint-screen.js';
import type { ScreenProps } from './props.js';
import { screen } from './screen.js';
import type { Settings, Shown } from './shown.js';

/** What the journey needs of the element around it. */
export interface JourneyHost extends TakeawayHost {
  readonly remembers: () => boolean;
  readonly language: ElementLanguage;
  readonly shared: SharedSummary;
  /** What a person has done has failed. */
  readonly failed: (error: unknown) => void;
}

/** A person's way through the positions of an element: what they do, and what is shown and told of it. */
export class Journey implements Shown {
  readonly error = null;
  private readonly _host: JourneyHost;
  private readonly _visits: Visits;
  private readonly _panel: ApplicationPanel;
  private readonly _takeaway: SummaryTakeaway;
  private _askingRestart = false;
  private _done: Done | undefined;
  /** The answers before one of them was to be changed. */
  private _unchanged: AnswerList | undefined;

  constructor(positions: readonly PreparedPosition[], host: JourneyHost) {
    this._host = host;
    this._visits = new Visits(positions, { remembers: host.remembers, changed: host.update });
    this._panel = new ApplicationPanel(host);
    this._takeaway = new SummaryTakeaway(host);
    this._enter(this._linked);
  }

  get step(): SessionStep {
    const { session } = this._visits.current;
    if (!this._host.shared.current) return session.step;
    return this.isShared ? 'summary' : 'intro';
  }

  get isShared(): boolean {
    const shared = this._host.shared.current;
    return !!shared && 'session' in shared;
  }

  get position(): Position | undefined {
    const { members, position } = this._visits.current.prepared;
    return members ? undefined : position;
  }

  get answers(): Answers {
    const { prepared, session } = this._visits.current;
    return byId(prepared, session.answers);
  }

  get fit(): Fit | null {
    const { session, fit } = this._visits.current;
    return this.position && session.step === 'summary' ? fit : null;
  }

  /** Answers that the page gives. What does not fit is dropped with a warning. */
  setAnswers(named: unknown): void {
    const { answers, dropped } = fromAnswers(this._visits.current.prepared, named);
    if (dropped.length)
      console.warn(`<self-assessment> dropped answers that do not fit the position: ${dropped.join(', ')}`);
    this._host.shared.dismiss();
    this._visits.answer(answers);
    this._host.update();
  }

  /** Goes to the first question, or to where the person was. */
  start(): void {
    this._apply({ type: this._visits.current.session.answers.length ? 'resume' : 'start' });
  }

  /** Deletes all that was said. */
  restart(): void {
    this._apply({ type: 'restart' });
  }

  /** Goes to a place that the page asks for; tells whether it exists. */
  show(step: SessionStep, question?: string): boolean {
    const { step: before } = this._visits.current.session;
    if (!this._visits.show(step, question)) return false;
    this._host.shared.dismiss();
    this._follow(before);
    this._forgetLast();
    this._host.update();
    return true;
  }

  /** Goes to the position that the page's address carries a summary of, if that is not the one on the screen. */
  follow(): void {
    const linked = this._linked;
    if (!linked || linked === this._visits.current) return;
    this._enter(linked);
    this._host.focus('heading');
  }

  /** Takes up what something else in this tab has stored; after `isReturn` to the page, where the person was then, too. */
  takeUp(key: string | null, isReturn: boolean): void {
    const { step } = this._visits.current.session;
    this._visits.takeUp(key, isReturn);
    if (this._visits.current.session.step !== step) this._follow(step);
  }

  /** Stores what is still to be stored. */
  settle(): void {
    this._visits.settle();
  }

  render({ headingLevel, email }: Settings): TemplateResult {
    const { current: visit, members } = this._visits;
    const { language, shared, remembers } = this._host;
    const today = new Date();
    const wordsFor = ({ prepared }: Visit) => language.words(prepared.position.languages);
    const contentOf = (visit: Visit) => this._content(visit, email);
    const offered = visit.prepared.members ? members : [visit];
    // Whoever has begun may finish.
    const open = offered.filter(
      ({ prepared, drafting }) => isOpen(prepared.position, today) || drafting.begun || isWritten(drafting),
    );
    // Once the answers say how they fit, what they fit best comes first.
    const targets = open.length > 1 && visit.session.step === 'summary' ? bestFirst(open) : open;
    const props: ScreenProps = {
      visit,
      members,
      wordsFor,
      shared: shared.current,
      headingLevel,
      remembers: remembers(),
      askingRestart: this._askingRestart,
      done: this._done,
      today,
      summaryActions: () =>
        this._takeaway.render(contentOf(visit), { dispatch: this._dispatch, askingRestart: this._askingRestart }),
      application: (level) => this._panel.render(targets.map(contentOf), level),
      dispatch: this._dispatch,
    };
    return screen(props, open.length > 0);
  }

  private readonly _dispatch = (action: ScreenAction): void => {
    try {
      this._perform(action);
    } catch (error) {
      this._host.failed(error);
    }
  };

  private _perform(action: ScreenAction): void {
    const { _host: host, _visits: visits } = this;
    switch (action.type) {
      case 'choose':
        // Whoever chooses is done with what was shared: it must not come back with its position.
        if (this._linked) host.shared.leave();
        this._enter(visits.members.filter(({ prepared }) => prepared.position.id === action.position)[0]);
        host.focus('heading');
        if (action.toSummary) this._do({ type: 'summary' });
        break;
      case 'ask-restart':
        this._askingRestart = action.ask;
        host.focus(action.ask ? 'restart-question' : 'restart');
        break;
      case 'leave-shared':
        host.shared.leave();
        host.focus('heading');
        break;
      case 'apply':
        this._panel.open(true);
        host.focus('application');
        break;
      case 'language':
        host.language.choose(action.locale);
        host.focus('heading');
        break;
      case 'adopt':
        host.shared.leave();
        this._panel.clear();
        this._do(action);
        break;
      default:
        this._do(action);
    }
  }

  /** What a person does: the transition, the focus that follows it, and the events that tell the page of it. */
  private _do(action: Action): void {
    const { session: shown } = this._visits.current;
    const before = this._apply(action);
    const { prepared, session } = this._visits.current;
    if (action.type === 'restart') this._done = 'deleted';
    else if (before.changing && session.step === 'review' && this._hasChanged(session)) this._done = 'changed';
    this._unchanged = action.type === 'change' ? before.answers : session.changing && this._unchanged;
    const isElsewhere = session.step !== shown.step || session.question !== shown.question;
    if (session.missing) this._host.focus('error');
    else if (isElsewhere || action.type === 'restart' || action.type === 'adopt') this._host.focus('heading');
    for (const event of eventsAfter(prepared, action, before, session)) this._host.send(event);
  }

  private _apply(action: Action): Session {
    const { step } = this._visits.current.session;
    const before = this._visits.apply(action);
    this._host.shared.dismiss();
    if (action.type === 'restart') this._panel.reset();
    this._follow(step);
    if (!staysOnQuestion(action)) {
      this._forgetLast();
    }
    this._host.update();
    return before;
  }

  /** What somebody asked for or was told before belongs to the screen that they leave. */
  private _forgetLast(): void {
    this._askingRestart = false;
    this._done = undefined;
    this._takeaway.reset();
  }

  private _hasChanged({ answers }: Session): boolean {
    return !!this._unchanged && !areSame(answers, this._unchanged);
  }

  /** The application is open on the summary, and closed again after it. */
  private _follow(before: SessionStep): void {
    const { step } = this._visits.current.session;
    if (step === 'summary') this._panel.open(true);
    else if (before === 'summary') this._panel.open(false);
  }

  /** Of several positions, the one whose summary the address carries. */
  private get _linked(): Visit | undefined {
    const id = linkedPosition(location.hash);
    return this._visits.members.filter(({ prepared }) => prepared.position.id === id)[0];
  }

  /** Goes to one of several positions; without one to the only one, or to all of them. */
  private _enter(visit?: Visit): void {
    const { step } = this._visits.current.session;
    this._visits.enter(visit);
    const { prepared, session } = this._visits.current;
    if (step === 'summary' && session.step !== 'summary') this._panel.open(false);
    this._forgetLast();
    this._host.shared.use(prepared);
    this._host.language.use(prepared.position.languages);
    this._host.update();
  }

  private _content(visit: Visit, email: string | undefined): Material {
    const { prepared, session, drafting } = visit;
    const { application, languages } = prepared.position;
    const { language } = this._host;
    const words = language.words(languages);
    return {
      prepared,
      words,
      wordsIn: (locale) => language.wordsIn(locale, languages),
      letterLocale: () => letterLocale(words, languages),
      email: email || application.email,
      fit: () => visit.fit,
      examples: session.examples,
      drafting,
      writeExample: (question, text) => {
        this._visits.writeExample(visit, question, text);
        this._host.update();
      },
      draft: (action) => this._visits.draft(visit, action),
      summaryLink: () => {
        const address = pageAddress();
        return address && `${address}#${encodeLink(prepared, session.answers)}`;
      },
    };
  }
}
