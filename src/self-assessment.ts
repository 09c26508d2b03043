import { html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { AssessmentErrorEvent, eventsAfter } from './events.js';
import { ElementLanguage } from './language/element-language.js';
import { letterLocale } from './language/spoken.js';
import { isEmailAddress } from './model/document/email-address.js';
import type { Answers, Position } from './model/document/position.js';
import type { Fit } from './model/journey/fit.js';
import { encodeLink, linkedPosition } from './model/journey/link.js';
import type { Member } from './model/journey/prepare.js';
import { prepare } from './model/journey/prepare.js';
import {
  type Action,
  fromAnswers,
  newSession,
  type Session,
  type SessionStep,
  toAnswers,
  transition,
  withAnswers,
} from './model/journey/session.js';
import { keepInside } from './page/keep-inside.js';
import { keptFocus } from './page/kept-focus.js';
import { pageAddress } from './page/page-address.js';
import { SharedSummary } from './page/shared-summary.js';
import { PositionChoice } from './positions/position-choice.js';
import { PositionSource } from './positions/position-source.js';
import { fitOf, type Visit } from './positions/visit.js';
import { screen } from './screen/screen.js';
import { styles } from './styles/styles.js';
import { ApplicationPanel, type Material, type PanelHost } from './takeaway/application-panel.js';
import { OpenForPrint } from './takeaway/open-for-print.js';
import { SummaryTakeaway } from './takeaway/summary-takeaway.js';
import { VERSION } from './version.js';
import { failure, loading } from './view/failure.js';

/** What the element shows. */
export type Step = SessionStep | 'loading' | 'error';

/**
 * Walks a person through questions about a position, shows how their experience fits, and helps them apply.
 * Everything happens in the page: nothing is sent anywhere.
 *
 * @tagname self-assessment
 * @attr {string} lang - The language, as a BCP 47 tag. Default: that of the page around the element, else English.
 *
 * @fires {AssessmentStartEvent} assessment-start - A person has started.
 * @fires {AssessmentAnswerEvent} assessment-answer - A person has answered a question and gone on.
 * @fires {AssessmentCompleteEvent} assessment-complete - A person has reached their summary.
 * @fires {AssessmentApplyEvent} assessment-apply - A person has opened, copied or downloaded a draft.
 * @fires {AssessmentErrorEvent} assessment-error - The position cannot be shown.
 *
 * @slot - What to show where the script does not run or the position cannot be shown: say here how to apply.
 * @slot intro - Takes the place of the two sentences that say what this is.
 * @slot privacy - Takes the place of the sentence that says what happens with the answers.
 * @slot summary - Stands near the end of the summary.
 *
 * @csspart heading - The heading of a screen.
 * @csspart progress - How far the person has come.
 * @csspart question - The question with its options and buttons.
 * @csspart option - The row of an option.
 * @csspart button - Every button.
 * @csspart primary - The button, or the link, that leads on.
 * @csspart topic - A topic of the summary.
 * @csspart summary - The summary.
 * @csspart application - The panel with the ways to apply.
 * @csspart link - Every link.
 *
 * @cssprop [--self-assessment-accent] - Colour of what can be acted on. Default: #0f5fe1, lighter in a dark scheme.
 * @cssprop [--self-assessment-accent-text] - Colour of the text on the accent; set both.
 * @cssprop [--self-assessment-surface] - Background. `transparent` shows the page's own.
 * @cssprop [--self-assessment-text] - Colour of the text; set it with the surface. `currentcolor` is the page's own.
 * @cssprop [--self-assessment-muted] - Colour of what is said in passing.
 * @cssprop [--self-assessment-border] - Colour of lines.
 * @cssprop [--self-assessment-error] - Colour of what is missing or cannot be undone.
 * @cssprop [--self-assessment-radius=0.75em] - Rounding of the corners.
 * @cssprop [--self-assessment-padding] - Space within the border. Default: 1em to 2.25em, by width.
 * @cssprop [--self-assessment-scroll-margin=7em] - Room to keep free above what gets the focus, for sticky headers.
 *
 * @cssstate loading - The position is on its way.
 * @cssstate intro - The first screen.
 * @cssstate question - A question.
 * @cssstate review - All answers to check.
 * @cssstate summary - The summary.
 * @cssstate error - The position cannot be shown.
 * @cssstate shared - The summary is one that somebody has shared.
 */
export class SelfAssessmentElement extends LitElement implements PanelHost {
  static readonly version = VERSION;

  static override styles = styles;

  static override properties: PropertyDeclarations = {
    src: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    remember: {},
    email: {},
    position: { attribute: false, noAccessor: true },
    answers: { attribute: false, noAccessor: true },
  };

  /**
   * The address of a position document, or several with spaces between them. Default: the document inside the element,
   * else the built-in position.
   */
  declare src: string | undefined;

  /** The level of the main heading, 1 to 6. Default: 2. */
  declare headingLevel: number;

  /** `tab` keeps the answers until the tab is closed; `none` or `false` until the page is left. Default: `tab`. */
  declare remember: string;

  /** The address that receives applications. Default: the one in the position document. */
  declare email: string | undefined;

  private readonly _internals = this.attachInternals();
  private readonly _language = new ElementLanguage(this);
  private readonly _source = new PositionSource({
    ready: (positions) => {
      this._begin(positions);
    },
    failed: (message) => {
      this._fail(message);
    },
  });
  private readonly _panel = new ApplicationPanel(this);
  private readonly _takeaway = new SummaryTakeaway(this);
  private readonly _shared = new SharedSummary(this, {
    changed: () => {
      const member = this._linkedMember;
      if (!this._choice || !member || member.prepared === this._visit?.prepared) return;
      this._enter(this._choice, member);
      this.focusNext('heading');
    },
    opened: () => {
      this.focusNext('heading');
    },
  });

  private _choice: PositionChoice | undefined;
  /** The position that is shown, or all of them as one while somebody chooses, with what has been said to it. */
  private _visit: Visit | undefined;
  private _given: unknown;
  private _loadedSrc: string | undefined;
  private _error: AssessmentErrorEvent | undefined;
  private _answersToCome: unknown;
  private _ownAddress: string | undefined;
  private _focusName: string | undefined;
  private _askingRestart = false;

  constructor() {
    super();
    this.headingLevel = 2;
    this.remember = 'tab';
    this.addController(new OpenForPrint(this));
  }

  /**
   * The position. Setting it, or a list of several, checks it and starts afresh; what is wrong with it is reported as
   * `error`. Of several positions, the one that the person looks at; `undefined` while they look at all of them.
   */
  get position(): Position | undefined {
    const { prepared } = this._visit ?? {};
    return prepared?.members ? undefined : prepared?.position;
  }

  set position(position: unknown) {
    this._given = position;
    this._load();
  }

  /** The answers by question id. What does not fit the position is dropped with a warning in the console. */
  get answers(): Answers {
    return this._visit ? toAnswers(this._visit.prepared, this._visit.session.answers) : {};
  }

  set answers(named: Answers) {
    if (this._visit && this.hasUpdated) {
      this._setAnswers(named);
    } else {
      // Before the first update, an address that was set as early may still bring another position.
      this._answersToCome = named;
      this.requestUpdate();
    }
  }

  /** What follows from the answers for `position`; `null` unless there is one and `step` is `summary`. */
  get fit(): Fit | null {
    return this.position && this._visit?.session.step === 'summary' ? fitOf(this._visit) : null;
  }

  /** What is shown at the moment. */
  get step(): Step {
    if (this._error) return 'error';
    if (!this._visit) return 'loading';
    if (this._shared.current) return this._sharedSession ? 'summary' : 'intro';
    return this._visit.session.step;
  }

  /** Why the position cannot be shown; `null` if it can. */
  get error(): AssessmentErrorEvent | null {
    return this._error ?? null;
  }

  /** Goes to the first question, or to where the person was. Sends no event. */
  start(): void {
    this._transition({ type: this._visit?.session.answers.length ? 'resume' : 'start' });
  }

  /** Deletes all answers, what is stored of them, and goes back to the start, without asking. Sends no event. */
  restart(): void {
    this._transition({ type: 'restart' });
  }

  /** Puts the focus on the heading of what is shown. */
  override focus(options?: FocusOptions): void {
    if (this.isUpdatePending || !this.hasUpdated) this.focusNext('heading');
    else this.renderRoot.querySelector<HTMLElement>('.heading')?.focus(options);
  }

  /** @internal */
  focusNext(name: string): void {
    this._focusName = name;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this._visit && !this._error) this._load();
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot() as ShadowRoot;
    keepInside(root);
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    // Not at the first change alone: an address set before the upgrade arrives after connecting.
    if (changed.has('src') && this.src !== this._loadedSrc) this._load();
    if (changed.has('email')) this._ownAddress = this._checkAddress(this.email);
    if (!this.hasUpdated && this._visit) this._takeAnswers();
  }

  protected override update(changed: PropertyValues): void {
    const refocus = keptFocus(this.renderRoot as ShadowRoot);
    super.update(changed);
    if (!this._focusName) refocus();
  }

  protected override updated(): void {
    const { states } = this._internals;
    states.clear();
    states.add(this.step);
    if (this._sharedSession) states.add('shared');
    const name = this._focusName;
    this._focusName = undefined;
    if (name) this._focusOn(name === 'heading' ? '.heading' : `[data-focus=${name}]`);
  }

  protected override render(): TemplateResult {
    return html`<div class="root" lang=${this._language.locale} dir="ltr">${this._screen()}</div>`;
  }

  private _screen(): TemplateResult {
    const choice = this._choice;
    const visit = this._visit;
    if (!choice || !visit) return (this._error ? failure : loading)(this._language.words([]));
    return screen({
      choice,
      visit,
      locale: this._language.locale,
      wordsFor: ({ prepared }) => this._language.words(prepared.position.languages),
      contentOf: (visit) => this._content(visit),
      shared: this._shared.current,
      headingLevel: Math.min(6, Math.max(1, Math.trunc(this.headingLevel) || 2)),
      remembers: this._remembers,
      askingRestart: this._askingRestart,
      today: new Date(),
      panel: this._panel,
      takeaway: this._takeaway,
      dispatch: (action) => {
        this._dispatch(action);
      },
      askRestart: (ask) => {
        this._askingRestart = ask;
        this.focusNext(ask ? 'restart-question' : 'restart');
      },
      leaveShared: (adopt) => {
        this._leaveShared(adopt ? this._sharedSession : undefined);
      },
      openApplication: () => {
        this._panel.open(true);
        this.focusNext('application');
      },
      switchLanguage: (to) => {
        this._language.choose(to);
      },
      choose: (member, toSummary) => {
        // Whoever chooses is done with what was shared: it must not come back with its position.
        if (this._linkedMember) this._shared.leave();
        this._enter(choice, member);
        this.focusNext('heading');
        if (toSummary) this._dispatch({ type: 'summary' });
      },
    });
  }

  private get _sharedSession(): Session | undefined {
    const shared = this._shared.current;
    return shared && 'session' in shared ? shared.session : undefined;
  }

  private get _remembers(): boolean {
    return this.remember !== 'none' && this.remember !== 'false';
  }

  private _content(visit: Visit): Material {
    const { prepared, session } = visit;
    const { languages } = prepared.position;
    const words = this._language.words(languages);
    return {
      prepared,
      words,
      wordsIn: (locale) => this._language.wordsIn(locale, languages),
      letterLocale: letterLocale(words, languages),
      email: this._ownAddress ?? prepared.position.application.email,
      fit: () => fitOf(visit),
      examples: session.examples,
      summaryLink: () => {
        const address = pageAddress();
        return address && `${address}#${encodeLink(prepared, session.answers)}`;
      },
    };
  }

  private _checkAddress(email: string | undefined): string | undefined {
    if (!email || isEmailAddress(email)) return email || undefined;
    console.warn(`<self-assessment> email="${email}" is not one e-mail address; the position's own is used.`);
    return undefined;
  }

  private _load(): void {
    this._choice = this._visit = this._error = undefined;
    this._askingRestart = false;
    this._shared.use(undefined);
    this._language.use([]);
    this._loadedSrc = this.src;
    this.requestUpdate();
    this._source.load(this, this._given, this.src);
  }

  private _begin(positions: readonly Position[]): void {
    const choice = (this._choice = new PositionChoice(positions.map(prepare), () => this._remembers));
    this._panel.reset();
    this._enter(choice, this._linkedMember);
    if (this.hasUpdated) this._takeAnswers();
  }

  /** Of several positions, the one whose summary the address carries. */
  private get _linkedMember(): Member | undefined {
    const id = linkedPosition(location.hash);
    return this._choice?.members.filter(({ prepared }) => prepared.position.id === id)[0];
  }

  /** Goes to one of several positions; without one to the only one, or to all of them. */
  private _enter(choice: PositionChoice, member?: Member): void {
    const wasSummary = this._visit?.session.step === 'summary';
    this._visit = member ? choice.visitOf(member) : choice.visit;
    if (wasSummary && this._visit.session.step !== 'summary') this._panel.open(false);
    this._askingRestart = false;
    this._takeaway.reset();
    this._shared.use(this._visit.prepared);
    this._language.use(this._visit.prepared.position.languages);
    this.requestUpdate();
  }

  private _takeAnswers(): void {
    const named = this._answersToCome;
    this._answersToCome = undefined;
    if (named !== undefined) this._setAnswers(named);
  }

  private _setAnswers(named: unknown): void {
    if (!this._visit) return;
    const { prepared, session } = this._visit;
    const { answers, dropped } = fromAnswers(prepared, named);
    if (dropped.length)
      console.warn(`<self-assessment> dropped answers that do not fit the position: ${dropped.join(', ')}`);
    this._shared.dismiss();
    this._move(this._visit, withAnswers(prepared, session, answers));
  }

  private _fail(message: string): void {
    const error = new AssessmentErrorEvent(message);
    this._error = error;
    console.error(`<self-assessment> cannot show the position:\n${message}`);
    this.requestUpdate();
    // In a task of its own, so that a listener added right after the element hears it.
    setTimeout(() => {
      if (this._error === error) this.dispatchEvent(error);
    });
  }

  private _leaveShared(adopted: Session | undefined): void {
    this._shared.leave();
    this.focusNext('heading');
    if (!adopted || !this._visit) return;
    const { prepared } = this._visit;
    this._panel.forget(prepared);
    this._panel.open(true);
    this._takeaway.reset();
    this._move(this._visit, adopted);
    this._announce(eventsAfter(prepared, { type: 'summary' }, newSession(prepared), adopted));
  }

  /** What a person does: the transition, the focus that follows it, and the events that tell the page of it. */
  private _dispatch(action: Action): void {
    const before = this._visit?.session;
    const after = this._transition(action);
    if (!before || !after) return;
    const { prepared, session } = after;
    if (session.missing) this.focusNext('error');
    else if (session.step !== before.step || session.question !== before.question || action.type === 'restart') {
      this.focusNext('heading');
    }
    this._announce(eventsAfter(prepared, action, before, session));
  }

  private _announce(events: readonly Event[]): void {
    for (const event of events) this.dispatchEvent(event);
  }

  private _transition(action: Action): Visit | undefined {
    const visit = this._visit;
    if (!visit) return undefined;
    const before = visit.session;
    const after = transition(visit.prepared, before, action);
    this._shared.dismiss();
    if (action.type === 'restart') {
      this._panel.reset();
      this._choice?.forget();
    }
    if (after.step === 'summary') this._panel.open(true);
    else if (before.step === 'summary') this._panel.open(false);
    const isTyping = action.type === 'answer' || action.type === 'example';
    if (!isTyping) {
      this._askingRestart = false;
      this._takeaway.reset();
    }
    return this._move({ ...visit, outdated: visit.outdated && isTyping }, after);
  }

  private _move(visit: Visit, session: Session): Visit {
    this._choice?.note(visit.prepared, session);
    this.requestUpdate();
    return (this._visit = { ...visit, session });
  }

  private _focusOn(selector: string): void {
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    target?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    target?.focus({ preventScroll: true });
    if (target instanceof HTMLTextAreaElement && target.readOnly) target.select();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'self-assessment': SelfAssessmentElement;
  }
}
