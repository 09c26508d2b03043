import { LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { AssessmentErrorEvent } from './events.js';
import { ElementLanguage } from './language/element-language.js';
import { isEmailAddress } from './model/document/email-address.js';
import type { Answers, Position } from './model/document/position.js';
import type { Fit } from './model/journey/fit.js';
import { prepare } from './model/journey/prepare.js';
import { focusInView } from './page/focus-in-view.js';
import type { SessionStep } from './model/journey/session.js';
import { keepInside } from './page/keep-inside.js';
import { keptFocus } from './page/kept-focus.js';
import { SharedSummary } from './page/shared-summary.js';
import { TabWatch } from './page/tab-watch.js';
import { PositionSource } from './positions/position-source.js';
import { Journey, type JourneyHost } from './screen/journey.js';
import { showError, showLoading, type Shown, type Step } from './screen/shown.js';
import { styles } from './styles/styles.js';
import { OpenForPrint } from './takeaway/open-for-print.js';
import { VERSION } from './version.js';
import type { FocusTarget } from './view/focus-target.js';
import { root } from './view/root.js';

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
 * @fires {AssessmentErrorEvent} assessment-error - The position cannot be shown, or no longer.
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
 * @cssstate error - The position cannot be shown, or no longer.
 * @cssstate shared - The summary is one that somebody has shared.
 */
export class SelfAssessmentElement extends LitElement {
  static readonly version = VERSION;

  static override styles = styles;

  static override properties: PropertyDeclarations = {
    src: { noAccessor: true },
    headingLevel: { attribute: 'heading-level', type: Number },
    remember: {},
    email: {},
    position: { attribute: false, noAccessor: true },
    answers: { attribute: false, noAccessor: true },
  };

  /** The level of the main heading, 1 to 6. Default: 2. */
  declare headingLevel: number;

  /** `tab` keeps the answers until the tab is closed; `none` or `false` until the page is left. Default: `tab`. */
  declare remember: string;

  /** The address that receives applications. Default: the one in the position document. */
  declare email: string | undefined;

  private readonly _internals = this.attachInternals();
  private readonly _language = new ElementLanguage(this);
  private readonly _source = new PositionSource(this, {
    ready: (positions) => {
      this._begin(positions);
    },
    failed: (message) => {
      this._fail(message);
    },
  });
  private readonly _shared = new SharedSummary(this, {
    changed: () => {
      this._journey?.follow();
    },
    opened: () => {
      this._focusNext('heading');
    },
  });
  private readonly _host: JourneyHost = {
    element: this,
    language: this._language,
    shared: this._shared,
    remembers: () => this.remember !== 'none' && this.remember !== 'false',
    failed: (error) => {
      this._fail(String(error), error);
      this._focusNext('error');
    },
    update: () => {
      this.requestUpdate();
    },
    updated: () => this.updateComplete,
    focus: (target) => {
      this._focusNext(target);
    },
    send: (event) => {
      this.dispatchEvent(event);
    },
  };

  private _shown: Shown = showLoading(this._language);
  private _given: unknown;
  private _src: string | undefined;
  /** Whether the page has ever set one of the two, even to nothing. */
  private _isMeant = false;
  private _loadedSrc: string | undefined;
  private _answersToCome: unknown;
  private _ownAddress: string | undefined;
  private _focusTarget: FocusTarget | undefined;

  constructor() {
    super();
    this.headingLevel = 2;
    this.remember = 'tab';
    this.addController(new OpenForPrint(this));
    new TabWatch(this, (key, isReturn) => {
      this._try(() => this._journey?.takeUp(key, isReturn));
    });
  }

  /**
   * The address of a position document, or several with spaces between them. Default: the document inside the element,
   * else the built-in position.
   */
  get src(): string | undefined {
    return this._src;
  }

  set src(src: string | undefined) {
    const before = this._src;
    this._src = src;
    this._isMeant = true;
    this.requestUpdate('src', before);
  }

  /**
   * The position. Setting it, or a list of several, checks it and starts afresh; what is wrong with it is reported as
   * `error`. Of several positions, the one that the person looks at; `undefined` while they look at all of them.
   */
  get position(): Position | undefined {
    return this._shown.position;
  }

  set position(position: unknown) {
    this._given = position;
    this._isMeant = true;
    this._load();
  }

  /** The answers by question id. What does not fit the position is dropped with a warning in the console. */
  get answers(): Answers {
    return this._shown.answers;
  }

  set answers(named: Answers) {
    // Before the first update, an address that was set as early may still bring another position.
    this._answersToCome = named;
    if (this.hasUpdated) this._takeAnswers();
    else this.requestUpdate();
  }

  /** What follows from the answers for `position`; `null` unless there is one and `step` is `summary`. */
  get fit(): Fit | null {
    return this._shown.fit;
  }

  /** What is shown at the moment. */
  get step(): Step {
    return this._shown.step;
  }

  /** Why the position cannot be shown, or no longer; `null` if it can. */
  get error(): AssessmentErrorEvent | null {
    return this._shown.error;
  }

  /** Goes to the first question, or to where the person was; also after an error in the middle. Sends no event. */
  start(): void {
    this._ask((journey) => {
      journey.start();
    });
  }

  /** Deletes all answers, what is stored of them, and goes back to the start, without asking. Sends no event. */
  restart(): void {
    this._ask((journey) => {
      journey.restart();
    });
  }

  /**
   * Shows a screen: `intro`, `question`, `review` or `summary`. Moves no focus, sends no event and stores nothing.
   *
   * @param question The id of a question. Default: the first one.
   * @returns Whether it is shown: false while the position is on its way, and for a question that is not asked with the
   *   present answers.
   */
  show(step: SessionStep, question?: string): boolean {
    return !!this._ask((journey) => journey.show(step, question));
  }

  /** Puts the focus on the heading of what is shown. */
  override focus(options?: FocusOptions): void {
    if (this.isUpdatePending || !this.hasUpdated) this._focusNext('heading');
    else this.renderRoot.querySelector<HTMLElement>('.heading')?.focus(options);
  }

  override connectedCallback(): void {
    this._try(() => {
      super.connectedCallback();
      this._source.settle();
      if (this.step === 'loading') this._load();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this._journey?.settle();
    this._source.leave();
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
    if (!this.hasUpdated) this._takeAnswers();
  }

  protected override update(changed: PropertyValues): void {
    const root = this.renderRoot as ShadowRoot;
    const { activeElement } = root;
    try {
      const refocus = keptFocus(root);
      this._draw(root, changed);
      if (!this._focusTarget) refocus();
    } catch (error) {
      this._fail(String(error), error);
      if (activeElement || this._focusTarget) this._focusTarget = 'error';
      root.textContent = '';
      try {
        this._draw(root, changed);
      } catch (another) {
        // Not even the sentence can be shown: what the page has to say about applying needs nothing of ours.
        root.textContent = '';
        root.appendChild(document.createElement('slot'));
        throw another;
      }
    }
  }

  protected override updated(): void {
    const { states } = this._internals;
    states.clear();
    states.add(this.step);
    if (this._shown.isShared) states.add('shared');
    const target = this._focusTarget;
    this._focusTarget = undefined;
    if (target) this._focusOn(target === 'heading' ? '.heading' : `[data-focus=${target}]`);
  }

  protected override render(): TemplateResult {
    const headingLevel = Math.min(6, Math.max(1, Math.trunc(this.headingLevel) || 2));
    return root(this._language.locale, this._shown.render({ headingLevel, email: this._ownAddress }));
  }

  /** The journey that is shown, or that an error has interrupted. */
  private get _journey(): Journey | undefined {
    const shown = this._shown.interrupted || this._shown;
    return shown instanceof Journey ? shown : undefined;
  }

  /** Does something in the journey for the page: also in one that an error has interrupted, which is shown again. */
  private _ask<T>(act: (journey: Journey) => T): T | undefined {
    const journey = this._journey;
    if (!journey) return undefined;
    this._shown = journey;
    this.requestUpdate();
    return this._try(() => act(journey));
  }

  private _try<T>(act: () => T): T | undefined {
    try {
      return act();
    } catch (error) {
      this._fail(String(error), error);
      return undefined;
    }
  }

  /** Into nodes of its own: those before may be half made, or somebody else may have taken them out. */
  private _draw(root: ShadowRoot, changed: PropertyValues): void {
    if (this.renderOptions.renderBefore?.parentNode !== root) {
      root.textContent = '';
      this.renderOptions.renderBefore = root.appendChild(document.createComment(''));
    }
    super.update(changed);
  }

  private _checkAddress(email: string | undefined): string | undefined {
    // As templates and editors write it.
    const address = email?.trim().replace(/^mailto:/, '');
    if (!address || isEmailAddress(address)) return address || undefined;
    console.warn(`<self-assessment> email="${email}" is not one e-mail address; the position's own is used.`);
    return undefined;
  }

  private _load(): void {
    this._journey?.settle();
    this._shown = showLoading(this._language);
    this._shared.use(undefined);
    this._language.use([]);
    this._loadedSrc = this.src;
    this.requestUpdate();
    this._try(() => {
      this._source.load(this._given, this.src, this._isMeant);
    });
  }

  private _begin(positions: readonly Position[]): void {
    this._try(() => {
      this._shown = new Journey(positions.map(prepare), this._host);
    });
    if (this.hasUpdated) this._takeAnswers();
  }

  private _takeAnswers(): void {
    const named = this._answersToCome;
    if (!this._journey || named === undefined) return;
    this._answersToCome = undefined;
    this._ask((journey) => {
      journey.setAnswers(named);
    });
  }

  /** The way to apply stays open, and what somebody has said is kept. */
  private _fail(message: string, ...cause: unknown[]): void {
    const error = new AssessmentErrorEvent(message);
    this._shown = showError(error, this._language, this._journey);
    console.error(`<self-assessment> cannot show the position:\n${message}`, ...cause);
    this.requestUpdate();
    // In a task of its own, so that a listener added right after the element hears it.
    setTimeout(() => {
      if (this.error === error) this.dispatchEvent(error);
    });
  }

  private _focusNext(target: FocusTarget): void {
    this._focusTarget = target;
    this.requestUpdate();
  }

  private _focusOn(selector: string): void {
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    if (!target) return;
    focusInView(target);
    if (target instanceof HTMLTextAreaElement && target.readOnly) target.select();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'self-assessment': SelfAssessmentElement;
  }
}
