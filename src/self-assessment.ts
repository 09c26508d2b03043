import { html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { ApplicationPanel, type PanelContent, type PanelHost } from './application-panel.js';
import {
  AssessmentAnswerEvent,
  AssessmentCompleteEvent,
  AssessmentErrorEvent,
  AssessmentStartEvent,
} from './events.js';
import { languageAround, localeOf, msgFor, watchLanguage, type Locale } from './language.js';
import { checkPosition } from './model/check-position.js';
import { isEmailAddress } from './model/email-address.js';
import { fit, type Fit } from './model/fit.js';
import { encodeLink } from './model/link.js';
import type { Answers, Position } from './model/position.js';
import { prepare, type PreparedPosition } from './model/prepare.js';
import {
  fromAnswers,
  newSession,
  toAnswers,
  transition,
  withAnswers,
  type Action,
  type Session,
  type SessionStep,
} from './model/session.js';
import { inLanguage, lookup } from './model/text.js';
import { inlineDocument, isParsed, loadDocument } from './position-source.js';
import builtIn from './positions/scs-product-owner-container.json' with { type: 'json' };
import { screen } from './screen.js';
import { styles } from './self-assessment.styles.js';
import { SharedSummary } from './shared-summary.js';
import { readSession, writeSession } from './stored-session.js';
import { SummaryTakeaway } from './summary-takeaway.js';
import { VERSION } from './version.js';
import { failure, loading } from './view/failure.js';
import type { Words } from './view/words.js';

/** What the element shows. */
export type Step = SessionStep | 'loading' | 'error';

/**
 * Walks a person through questions about a position, shows how their experience fits, and helps them apply.
 * Everything happens in the page: nothing is sent anywhere.
 *
 * @tagname self-assessment
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

  /** The address of a position document. Default: the document inside the element, else the built-in position. */
  declare src: string | undefined;

  /** The level of the main heading, 1 to 6. */
  declare headingLevel: number;

  /** `tab` keeps the answers until the tab is closed; `none` or `false` until the page is left. */
  declare remember: string;

  /** The address that receives applications. Default: the one in the position document. */
  declare email: string | undefined;

  readonly #internals = this.attachInternals();
  readonly #panel = new ApplicationPanel(this);
  readonly #takeaway = new SummaryTakeaway(this);
  readonly #shared = new SharedSummary(this, () => {
    if (this.hasUpdated) this.focusNext('heading');
  });

  #prepared: PreparedPosition | undefined;
  #session: Session | undefined;
  #given: unknown;
  #error: AssessmentErrorEvent | undefined;
  #answersToCome: unknown;
  #loading = new AbortController();
  #languageTag = '';
  #chosenLocale: Locale | undefined;
  #unwatchLanguage = (): void => undefined;
  #focusName: string | undefined;
  #askingRestart = false;

  constructor() {
    super();
    this.headingLevel = 2;
    this.remember = 'tab';
  }

  /** The position. Setting it checks it and starts afresh; what is wrong with it is reported as `error`. */
  get position(): Position | undefined {
    return this.#prepared?.position;
  }

  set position(position: unknown) {
    this.#given = position;
    this.#load();
  }

  /** The answers by question id. What does not fit the position is dropped with a warning in the console. */
  get answers(): Answers {
    return this.#prepared && this.#session ? toAnswers(this.#prepared, this.#session.answers) : {};
  }

  set answers(named: Answers) {
    if (!this.#prepared || !this.#session) {
      this.#answersToCome = named;
      return;
    }
    const { answers, dropped } = fromAnswers(this.#prepared, named);
    if (dropped.length)
      console.warn(`<self-assessment> dropped answers that do not fit the position: ${dropped.join(', ')}`);
    this.#move(withAnswers(this.#prepared, this.#session, answers));
  }

  /** What follows from the answers; `null` unless `step` is `summary`. */
  get fit(): Fit | null {
    const session = this.#session;
    return this.#prepared && session?.step === 'summary' ? fit(this.#prepared, session.answers, session.route) : null;
  }

  /** What is shown at the moment. */
  get step(): Step {
    if (this.#error) return 'error';
    return this.#sharedSession ? 'summary' : (this.#session?.step ?? 'loading');
  }

  /** Why the position cannot be shown; `null` if it can. */
  get error(): AssessmentErrorEvent | null {
    return this.#error ?? null;
  }

  /** Goes to the first question, or to where the person was. Sends no event. */
  start(): void {
    this.#transition({ type: this.#session?.answers.length ? 'resume' : 'start' });
  }

  /** Deletes all answers, what is stored of them, and goes back to the start, without asking. Sends no event. */
  restart(): void {
    this.#transition({ type: 'restart' });
  }

  /** Puts the focus on the heading of what is shown. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.heading')?.focus(options);
  }

  /** @internal */
  focusNext(name: string): void {
    this.#focusName = name;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unwatchLanguage = watchLanguage(this, () => {
      this.#followLanguage();
    });
    this.#followLanguage();
    if (!this.#session && !this.#error) this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatchLanguage();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.hasUpdated && changed.has('src')) this.#load();
  }

  protected override updated(): void {
    const { states } = this.#internals;
    states.clear();
    states.add(this.step);
    if (this.#sharedSession) states.add('shared');
    const name = this.#focusName;
    this.#focusName = undefined;
    if (name) this.#focusOn(name === 'heading' ? '.heading' : `[data-focus=${name}]`);
  }

  protected override render(): TemplateResult {
    const locale = this.#locale;
    return html`<div class="root" lang=${locale} dir="ltr" @click=${keepInside} @keydown=${keepInside}>
      ${this.#screen(locale)}
    </div>`;
  }

  #screen(locale: Locale): TemplateResult {
    const prepared = this.#prepared;
    const session = this.#session;
    if (!prepared || !session) return (this.#error ? failure : loading)(this.#wordsIn(locale));
    return screen({
      content: this.#content(prepared, session, locale),
      session,
      shared: this.#shared.current,
      headingLevel: Math.min(6, Math.max(1, Math.trunc(this.headingLevel) || 2)),
      remembers: this.#remembers,
      askingRestart: this.#askingRestart,
      today: new Date(),
      panel: this.#panel,
      takeaway: this.#takeaway,
      fitOf: (session) => fit(prepared, session.answers, session.route),
      dispatch: (action) => {
        this.#dispatch(action);
      },
      askRestart: (ask) => {
        this.#askingRestart = ask;
        this.focusNext(ask ? 'restart-question' : 'restart');
      },
      leaveShared: (adopt) => {
        this.#leaveShared(adopt ? this.#sharedSession : undefined);
      },
      openApplication: () => {
        this.#panel.open(true);
        this.focusNext('application');
      },
      switchLanguage: (to) => {
        this.#chosenLocale = to;
        this.requestUpdate();
      },
    });
  }

  get #sharedSession(): Session | undefined {
    const shared = this.#shared.current;
    return shared && 'session' in shared ? shared.session : undefined;
  }

  get #locale(): Locale {
    return this.#chosenLocale ?? localeOf(this.#languageTag) ?? 'en';
  }

  get #remembers(): boolean {
    return this.remember !== 'none' && this.remember !== 'false';
  }

  #content(prepared: PreparedPosition, session: Session, locale: Locale): PanelContent {
    return {
      prepared,
      locale,
      email: this.#address(prepared),
      wordsIn: (locale) => this.#wordsIn(locale),
      fit: () => fit(prepared, session.answers, session.route),
      examples: session.examples,
      summaryLink: () => `${location.href.replace(/#.*/, '')}#${encodeLink(prepared, session.answers)}`,
    };
  }

  #address({ position }: PreparedPosition): string {
    if (!this.email || isEmailAddress(this.email)) return this.email || position.application.email;
    console.warn(`<self-assessment> email="${this.email}" is not one e-mail address; the position's own is used.`);
    return position.application.email;
  }

  #wordsIn(locale: Locale): Words {
    const languages = this.#prepared?.position.languages ?? [];
    const contentLocale =
      (localeOf(this.#languageTag) === locale ? lookup(this.#languageTag, languages) : undefined) ??
      lookup(locale, languages) ??
      languages[0] ??
      locale;
    return { msg: msgFor[locale], locale, contentLocale, text: (text) => inLanguage(text, contentLocale) };
  }

  #followLanguage(): void {
    const tag = languageAround(this);
    if (tag === this.#languageTag) return;
    this.#languageTag = tag;
    this.#chosenLocale = undefined;
    this.requestUpdate();
  }

  /** Takes the position from where it is: the property, the address, the document inside, the built-in one. */
  #load(): void {
    this.#loading.abort();
    const { signal } = (this.#loading = new AbortController());
    this.#prepared = this.#session = this.#error = undefined;
    this.requestUpdate();
    if (this.#given !== undefined) {
      this.#use(this.#given);
    } else if (this.src) {
      loadDocument(this.src, signal).then(
        (document) => {
          if (!signal.aborted) this.#use(document);
        },
        (error: unknown) => {
          if (!signal.aborted) this.#fail((error as Error).message);
        },
      );
    } else if (!isParsed(this)) {
      document.addEventListener(
        'DOMContentLoaded',
        () => {
          this.#load();
        },
        { signal },
      );
    } else {
      this.#useInlineOrBuiltIn();
    }
  }

  #useInlineOrBuiltIn(): void {
    try {
      const document = inlineDocument(this);
      if (document === undefined) this.#begin(builtIn as unknown as Position);
      else this.#use(document);
    } catch (error) {
      this.#fail((error as Error).message);
    }
  }

  #use(document: unknown): void {
    const { position, problems, warnings } = checkPosition(document);
    for (const { path, message } of warnings) console.warn(`<self-assessment> ${path}: ${message}`);
    if (position) this.#begin(position);
    else this.#fail(problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  }

  #begin(position: Position): void {
    const prepared = prepare(position);
    this.#prepared = prepared;
    this.#session = (this.#remembers ? readSession(prepared) : undefined) ?? newSession(prepared);
    this.#panel.reset();
    this.#takeaway.reset();
    this.#shared.use(prepared);
    if (this.#answersToCome !== undefined) {
      this.answers = this.#answersToCome as Answers;
      this.#answersToCome = undefined;
    }
    this.requestUpdate();
  }

  #fail(message: string): void {
    const error = new AssessmentErrorEvent(message);
    this.#error = error;
    console.error(`<self-assessment> cannot show the position:\n${message}`);
    this.requestUpdate();
    // In a task of its own, so that a listener added right after the element hears it.
    setTimeout(() => {
      if (this.#error === error) this.dispatchEvent(error);
    });
  }

  #leaveShared(adopted: Session | undefined): void {
    this.#shared.leave();
    if (adopted) this.#move({ ...adopted, examples: [] });
    this.focusNext('heading');
  }

  /** What a person does: the transition, then the events that tell the page of it. */
  #dispatch(action: Action): void {
    const before = this.#session;
    const after = this.#transition(action);
    if (!before || !after) return;
    if (action.type === 'start') this.dispatchEvent(new AssessmentStartEvent());
    const question = this.#prepared?.questions[before.question]?.question;
    if (action.type === 'continue' && question && !after.missing) {
      const { route, answers } = after;
      const asked = route.standings.flatMap((standing, index) => (standing === 'asked' ? [index] : []));
      const answered = asked.filter((index) => answers[index] !== undefined);
      this.dispatchEvent(new AssessmentAnswerEvent(question.id, answered.length, asked.length));
    }
    if (after.step === 'summary' && before.step !== 'summary') this.dispatchEvent(new AssessmentCompleteEvent());
  }

  #transition(action: Action): Session | undefined {
    const before = this.#session;
    if (!this.#prepared || !before) return undefined;
    const after = transition(this.#prepared, before, action);
    if (action.type === 'restart') this.#panel.reset();
    if (after.step !== before.step || after.question !== before.question || action.type === 'restart') {
      this.#askingRestart = false;
      this.#takeaway.reset();
      this.#panel.open(after.step === 'summary');
      this.focusNext('heading');
    }
    if (after.missing) this.focusNext('error');
    this.#move(after);
    return after;
  }

  #move(session: Session): void {
    this.#session = session;
    if (this.#prepared && this.#remembers) writeSession(this.#prepared, session);
    this.requestUpdate();
  }

  #focusOn(selector: string): void {
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    target?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    target?.focus({ preventScroll: true });
    if (target instanceof HTMLTextAreaElement && target.readOnly) target.select();
  }
}

/**
 * Scripts of the page that listen to everything must not undo what a person does in here, by preventing a click or by
 * taking digits and arrows for their own; and what is clicked in here is nobody's business.
 */
function keepInside(event: Event): void {
  event.stopPropagation();
}

declare global {
  interface HTMLElementTagNameMap {
    'self-assessment': SelfAssessmentElement;
  }
}
