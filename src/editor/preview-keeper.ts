import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Answers, Position } from '../model/document/position.js';
import { indexOf } from './model/questions.js';
import { previewable } from './model/previewable.js';
import type { PreviewSettings } from './view/screen.js';

/** What the preview uses of the element: its public contract. */
interface AssessmentElement extends HTMLElement {
  position: unknown;
  answers: Answers;
  readonly updateComplete: Promise<boolean>;
  show(step: 'intro' | 'question' | 'summary', question?: string): boolean;
}

export interface Previewed {
  readonly document: Position;
  /** The id of a question, or the answers whose summary to show; without any, the beginning. */
  readonly shows: { readonly question: string } | { readonly answers: Answers };
  /** The language to show it in, unless somebody has chosen another one of the document. */
  readonly language: string;
}

/** How long to show a document may take, in milliseconds, and still be done after each key. */
const QUICK = 16;

/** The longest pause that is waited for, in milliseconds. */
const LONGEST_PAUSE = 400;

/**
 * Keeps the preview at what is being written or tried, each time after the browser has painted that; what takes long
 * waits for a pause. Whoever types must not wait for it.
 */
export class PreviewKeeper implements ReactiveController {
  private readonly _host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  private readonly _wanted: () => Previewed | undefined;
  private _frame = 0;
  private _timer: ReturnType<typeof setTimeout> | undefined;
  private _pause = 0;
  private readonly _answered: (answers: Answers) => void;
  private _document: Position | undefined;
  private _place = '';
  private _settings: PreviewSettings = { language: '', isNarrow: false };

  /** @param answered Gets the answers of somebody who answers in the preview. */
  constructor(
    host: ReactiveControllerHost & { readonly renderRoot: ParentNode },
    wanted: () => Previewed | undefined,
    answered: (answers: Answers) => void,
  ) {
    this._host = host;
    this._wanted = wanted;
    this._answered = answered;
    host.addController(this);
  }

  /** How the preview is looked at: as somebody has set it, in a language that the document has. */
  settingsFor({ languages }: Position, otherwise: string): PreviewSettings {
    const { language } = this._settings;
    return languages.includes(language) ? this._settings : { ...this._settings, language: otherwise };
  }

  set(settings: PreviewSettings): void {
    this._settings = settings;
    this._host.requestUpdate();
  }

  hostUpdated(): void {
    this._stop();
    this._frame = requestAnimationFrame(() => {
      this._timer = setTimeout(() => this._timed(), this._pause);
    });
  }

  hostDisconnected(): void {
    this._stop();
  }

  private _stop(): void {
    cancelAnimationFrame(this._frame);
    clearTimeout(this._timer);
  }

  private _timed(): void {
    const start = performance.now();
    this._show();
    const took = performance.now() - start;
    this._pause = took > QUICK ? Math.min(4 * took, LONGEST_PAUSE) : 0;
  }

  private _show(): void {
    const wanted = this._wanted();
    const frame = this._host.renderRoot.querySelector('.preview-frame');
    if (!wanted || !frame) return;
    const present = frame.querySelector<AssessmentElement>('self-assessment');
    const element = present ?? this._newElement();
    const { language } = this.settingsFor(wanted.document, wanted.language);
    if (element.lang !== language) element.lang = language;
    const { document, shows } = wanted;
    const isChanged = !present || document !== this._document;
    const isElsewhere = placeText(shows) !== this._place;
    this._document = document;
    this._place = placeText(shows);
    // While something keeps the document from being shown, what was shown last stays.
    const position = isChanged && previewable(document);
    if (position) element.position = position;
    if (!present && position) frame.append(element);
    if (!isChanged && !isElsewhere) return;
    if ('question' in shows) void goTo(element, document, shows.question);
    else void showSummary(element, shows.answers);
  }

  private _newElement(): AssessmentElement {
    const element = document.createElement('self-assessment') as AssessmentElement;
    element.setAttribute('remember', 'none');
    element.setAttribute('heading-level', '3');
    // What happens in the preview is nothing that happens on the page around the editor.
    for (const type of ['start', 'answer', 'complete', 'apply', 'error'])
      element.addEventListener(`assessment-${type}`, (event) => event.stopPropagation());
    for (const type of ['answer', 'complete'])
      element.addEventListener(`assessment-${type}`, () => {
        // It is there already.
        this._place = placeText({ answers: element.answers });
        this._answered(element.answers);
      });
    return element;
  }
}

/** To the question; where it depends on others, by answers to them that no condition shuts it out with. */
async function goTo(element: AssessmentElement, document: Position, question: string): Promise<void> {
  if (element.show('question', question)) return;
  await element.updateComplete;
  const before = document.questions.slice(0, indexOf(document, question));
  element.answers = Object.fromEntries(before.map(({ id, options }) => [id, options.at(-1)?.level ?? 0]));
  element.show('question', question);
}

async function showSummary(element: AssessmentElement, answers: Answers): Promise<void> {
  await element.updateComplete;
  element.answers = answers;
  element.show(Object.keys(answers).length ? 'summary' : 'intro');
}

const placeText = (shows: Previewed['shows']): string => JSON.stringify(shows);
