import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Position } from '../model/document/position.js';
import { indexOf } from './model/questions.js';
import { previewable } from './model/previewable.js';
import type { PreviewSettings } from './view/screen.js';

/** What the preview uses of the element: its public contract. */
interface AssessmentElement extends HTMLElement {
  position: unknown;
  answers: unknown;
  readonly updateComplete: Promise<boolean>;
  show(step: 'question', question: string): boolean;
}

export interface Previewed {
  readonly document: Position;
  /** The id of the question to show. */
  readonly question: string;
  /** The language to show it in, unless somebody has chosen another one of the document. */
  readonly language: string;
}

/**
 * Keeps the preview at the document and the question that are being written, once for each frame that the browser
 * paints: whoever types must not wait for it.
 */
export class PreviewKeeper implements ReactiveController {
  private readonly _host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  private readonly _wanted: () => Previewed | undefined;
  private _frame = 0;
  private _shown: Previewed | undefined;
  private _settings: PreviewSettings = { language: '', isNarrow: false };

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }, wanted: () => Previewed | undefined) {
    this._host = host;
    this._wanted = wanted;
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
    if (!this._frame) this._frame = requestAnimationFrame(() => this._show());
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this._frame);
    this._frame = 0;
  }

  private _show(): void {
    this._frame = 0;
    const wanted = this._wanted();
    const frame = this._host.renderRoot.querySelector('.preview-frame');
    if (!wanted || !frame) return;
    const present = frame.querySelector<AssessmentElement>('self-assessment');
    const element = present ?? newElement();
    const { language } = this.settingsFor(wanted.document, wanted.language);
    if (element.lang !== language) element.lang = language;
    const isChanged = !present || wanted.document !== this._shown?.document;
    const isElsewhere = wanted.question !== this._shown?.question;
    this._shown = wanted;
    // While something keeps the document from being shown, what was shown last stays.
    const position = isChanged && previewable(wanted.document);
    if (position) element.position = position;
    if (!present && position) frame.append(element);
    if (isChanged || isElsewhere) void goTo(element, wanted);
  }
}

/** To the question; where it depends on others, by answers to them that no condition shuts it out with. */
async function goTo(element: AssessmentElement, { document, question }: Previewed): Promise<void> {
  if (element.show('question', question)) return;
  await element.updateComplete;
  const before = document.questions.slice(0, indexOf(document, question));
  element.answers = Object.fromEntries(before.map(({ id, options }) => [id, options.at(-1)?.level ?? 0]));
  element.show('question', question);
}

function newElement(): AssessmentElement {
  const element = document.createElement('self-assessment');
  element.setAttribute('remember', 'none');
  element.setAttribute('heading-level', '3');
  // What happens in the preview is nothing that happens on the page around the editor.
  for (const type of ['start', 'answer', 'complete', 'apply', 'error'])
    element.addEventListener(`assessment-${type}`, (event) => event.stopPropagation());
  return element;
}
