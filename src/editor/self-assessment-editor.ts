import { html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Finding } from '../authoring/finding.js';
import type { Position } from '../model/document/position.js';
import { bestLanguage } from '../model/document/text.js';
import { DraftKeeper } from './drafts/draft-keeper.js';
import { type Draft, keyOf, removeDraft, type StoredDraft, storedDrafts } from './drafts/drafts.js';
import { PositionChangeEvent, PositionSaveEvent } from './events.js';
import { chooseFile, type SavedFile, saveFile } from './files/files.js';
import { msgFor } from './language/messages.js';
import { OwnLanguage } from './language/own-language.js';
import type { EditorWords } from './language/words.js';
import type { Action } from './model/actions.js';
import { idFromTitle, newDocument } from './model/new-document.js';
import { openDocument } from './model/open-document.js';
import { segmentsOf } from '../authoring/path.js';
import type { Path } from './model/path.js';
import { fieldName, FIRST_PLACE, type Place, placeOf, questionAt } from './model/place.js';
import { withoutStale } from './model/stale.js';
import { unwritten } from './model/unwritten.js';
import { meansOtherwise } from './model/versioning.js';
import { act, begin, leave, redo, undo, type Work } from './model/work.js';
import { type Opened, writeDocument } from './model/write-document.js';
import { PreviewKeeper } from './preview-keeper.js';
import { RemarksKeeper } from './remarks-keeper.js';
import { styles } from './styles/styles.js';
import { deedName } from './view/deed-name.js';
import { frame } from './view/frame.js';
import { handOver } from './view/hand-over.js';
import { posting } from './view/posting.js';
import { repair } from './view/repair.js';
import type { PreviewSettings, Screen } from './view/screen.js';
import { type Example, start } from './view/start.js';
import { write } from './view/write.js';

/** A document that is being worked on. */
interface Open {
  readonly work: Work;
  readonly place: Place;
  readonly opened: Opened | undefined;
  readonly name: string | undefined;
  readonly file: SavedFile | undefined;
  readonly pasted: string;
  /** Somebody has worked on it before: whatever is wrong may be said at once. */
  readonly isKnown: boolean;
}

/** A file whose text has to be repaired. */
interface Broken {
  readonly name: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/**
 * Where people write a position: from a pasted posting to a document, with the real self-assessment beside it. Sends
 * nothing: the host saves, or the author does.
 *
 * @tagname self-assessment-editor
 * @attr {string} lang - The language of the interface, as a BCP 47 tag. Default: that of the page around it, else English.
 *
 * @fires {PositionChangeEvent} position-change - The author has changed the document.
 * @fires {PositionSaveEvent} position-save - The author wants the host to save.
 *
 * @slot - Documents as `script` elements of the type `application/json`: examples to begin from.
 */
export class SelfAssessmentEditorElement extends LitElement {
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    src: {},
    save: {},
    document: { attribute: false, noAccessor: true },
  };

  /** The address of a document to open. */
  declare src: string | undefined;

  /** What the button of the host is called, such as “Publish”. Default: there is none, documents become files. */
  declare save: string | undefined;

  private readonly _language = new OwnLanguage(this);
  private readonly _drafts = new DraftKeeper(this);
  private readonly _remarks = new RemarksKeeper(this, () => this._open?.work.document);
  private _open: Open | undefined;
  private _broken: Broken | undefined;
  private _preview: PreviewSettings = { language: '', isNarrow: false };
  private _left = new Set<string>();
  private _focused: string | undefined;
  private _focusNext: string | undefined;
  private _said = '';
  private _copied: string | undefined;
  private _askedDelete: string | undefined;

  constructor() {
    super();
    new PreviewKeeper(this, () => {
      const { work, place } = this._open ?? {};
      const question = work && place?.step === 'write' && work.document.questions[questionAt(work.document, place)];
      if (!work || !question) return undefined;
      const { language } = this._previewSettings(work.document);
      return { document: work.document, question: question.id, language };
    });
  }

  /** The document that is being worked on; setting one opens it. `undefined` on the first screen. */
  get document(): Position | undefined {
    return this._open?.work.document;
  }

  set document(document: Position | undefined) {
    if (document) this._read(JSON.stringify(document, null, 2), undefined);
    else this._close();
  }

  /** @internal What the draft keeper writes. */
  currentDraft(saved: number): Draft | undefined {
    if (!this._open) return undefined;
    const { work, place, opened, name, pasted } = this._open;
    return {
      document: work.document,
      place,
      stale: work.stale,
      saved,
      ...(opened && { opened }),
      ...(name !== undefined && { name }),
      ...(pasted && { pasted }),
    };
  }

  /** @internal What another tab has written. */
  takeDraft(draft: Draft): void {
    if (!this._open) return;
    this._open = { ...this._open, work: begin(draft.document, draft.stale), pasted: draft.pasted ?? '' };
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('storage', this._listDrafts);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('storage', this._listDrafts);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('src') && this.src) void this._fetch(this.src);
  }

  protected override updated(): void {
    const name = this._focusNext;
    this._focusNext = undefined;
    if (name) this._focusOn(name);
  }

  protected override render(): TemplateResult {
    const { locale } = this._language;
    return html`<div
      class="root"
      lang=${locale}
      dir="ltr"
      @input=${this._input}
      @focusin=${this._focusIn}
      @focusout=${this._focusOut}
      @keydown=${this._keyDown}
    >
      ${this._screen(this._words)}
      <p class="visually-hidden" role="status">${this._said}</p>
    </div>`;
  }

  private get _words(): EditorWords {
    const { locale } = this._language;
    return { locale, msg: msgFor[locale], choose: (to) => this._language.choose(to) };
  }

  private _screen(words: EditorWords): TemplateResult {
    if (this._broken) {
      const broken = this._broken;
      return repair({
        words,
        ...broken,
        change: (text) => this._setBroken({ ...broken, text }),
        again: () => this._read(this._broken?.text ?? '', broken.name),
        close: () => this._setBroken(undefined),
      });
    }
    const open = this._open;
    return open ? this._frame(words, open) : this._start(words);
  }

  private _start(words: EditorWords): TemplateResult {
    return start({
      words,
      drafts: storedDrafts(),
      examples: this._examples,
      asked: this._askedDelete,
      startNew: () => this._begin(newDocument(words.locale)),
      openFile: () => void this._openFile(),
      openDraft: (stored) => this._openDraft(stored),
      openExample: ({ document }) => this._begin({ ...document, id: `${document.id}-copy` }),
      askDelete: (id) => {
        this._askedDelete = id;
        this._focusAfter(id === undefined ? 'heading' : 'delete-question');
      },
      deleteDraft: (id) => {
        for (const draft of storedDrafts()) if (id === 'all' || id === draft.id) removeDraft(draft.id);
        this._askedDelete = undefined;
        this._focusAfter('heading');
      },
    });
  }

  private _frame(words: EditorWords, open: Open): TemplateResult {
    const { work, place, opened } = open;
    const { document } = work;
    const screen: Screen = {
      words,
      document,
      language: this._languageIn(document),
      work,
      place,
      isReadOnly: this._drafts.isReadOnly,
      remarks: this._remarks.remarks,
      unwritten: unwritten(document),
      focused: this._focused,
      wasLeft: (field) => open.isKnown || this._left.has(field),
      act: (action, focus) => this._act(action, focus),
      go: (place, focus) => this._go(place, focus),
      goTo: (path, language) => this._goTo(path, language),
      looked: (key) => this._change({ ...work, stale: withoutStale(work.stale, key) }),
      pasted: open.pasted,
      setPasted: (pasted) => this._setOpen({ ...open, ...this._open, pasted }),
      previewSettings: this._previewSettings(document),
      setPreview: (settings) => {
        this._preview = settings;
        this.requestUpdate();
      },
    };
    return frame(screen, {
      saved: this._drafts.saved,
      hasFailed: this._drafts.hasFailed,
      undo: () => this._change(undo(work)),
      redo: () => this._change(redo(work)),
      save: () => void this._save(),
      publish: this.save === undefined ? undefined : { name: this.save, save: () => this._publish() },
      close: () => this._close(),
      takeOver: () => void this._drafts.takeOver(),
      content:
        place.step === 'posting'
          ? posting(screen)
          : place.step === 'write'
            ? write(screen)
            : handOver(screen, {
                fileName: this._fileName,
                copied: this._copied,
                needsVersion:
                  opened !== undefined &&
                  opened.document.version === document.version &&
                  meansOtherwise(opened.document, document),
                save: () => void this._save(),
                copy: (name, text) => void this._copy(name, text),
              }),
    });
  }

  /** The language of the document that serves who writes it. */
  private _languageIn({ languages }: Position): string {
    return bestLanguage(this._language.locale, languages) ?? languages[0] ?? '';
  }

  private _previewSettings(document: Position): PreviewSettings {
    const { language } = this._preview;
    return document.languages.includes(language)
      ? this._preview
      : { ...this._preview, language: this._languageIn(document) };
  }

  private get _examples(): Example[] {
    return [...this.querySelectorAll<HTMLScriptElement>('script[type="application/json"]')].flatMap(({ text }) => {
      const { document } = openDocument(text, this._language.locale);
      return document ? [{ document }] : [];
    });
  }

  private get _fileName(): string {
    return this._open?.file?.name ?? this._open?.name ?? `${this.document?.id ?? 'position'}.json`;
  }

  private _begin(document: Position, from: Partial<Open> = {}): void {
    const place = from.place ?? FIRST_PLACE;
    this._broken = undefined;
    this._left = new Set();
    this._focused = undefined;
    const open = { opened: undefined, name: undefined, file: undefined, pasted: '', isKnown: false, ...from };
    this._open = { work: begin(document), place, ...open };
    void this._drafts.begin();
    this._focusAfter('heading');
  }

  private _openDraft({ id, draft }: StoredDraft): void {
    const { document, place, stale, saved, opened, name, pasted = '' } = draft;
    this._begin(document, { work: begin(document, stale), place, opened, name, pasted, isKnown: true });
    void this._drafts.begin(id, saved);
  }

  private _close(): void {
    this._drafts.end();
    this._open = this._broken = undefined;
    this._focusAfter('heading');
  }

  private async _openFile(): Promise<void> {
    const chosen = await chooseFile();
    if (chosen) this._read(new Uint8Array(chosen.bytes), chosen.name, chosen);
  }

  private async _fetch(src: string): Promise<void> {
    const response = await fetch(src);
    if (response.ok && src === this.src) this._read(await response.text(), src.replace(/.*\//, ''));
  }

  private _read(content: string | Uint8Array, name: string | undefined, file?: SavedFile): void {
    const reading = openDocument(content, this._language.locale);
    const { text } = reading;
    if (!reading.document) {
      this._setBroken({ name: name ?? '', text, findings: reading.findings });
      this._focusAfter('heading');
      return;
    }
    const { document } = reading;
    const opened = { document, text };
    this._begin(document, { opened, name, file, isKnown: true, place: { step: 'write', question: undefined } });
  }

  private _setBroken(broken: Broken | undefined): void {
    this._broken = broken;
    this.requestUpdate();
  }

  private async _save(): Promise<void> {
    const open = this._open;
    if (!open) return;
    const { document } = open.work;
    const text = writeDocument(document, open.opened);
    const file = await saveFile(text, this._fileName, open.file);
    if (file && this._open) this._setOpen({ ...this._open, file, opened: { document, text } });
  }

  /** The host saves; where it does not listen, nothing must be lost. */
  private _publish(): void {
    if (!this._open) return;
    const { work, opened } = this._open;
    const event = new PositionSaveEvent(work.document, writeDocument(work.document, opened));
    if (this.dispatchEvent(event)) void this._save();
  }

  private async _copy(name: string, text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this._copied = name;
    } catch {
      // Some pages may not copy: the lines are selected, for the person to do it.
      const lines = this.renderRoot.querySelector(`[data-lines=${name}]`);
      if (lines) getSelection()?.selectAllChildren(lines);
    }
    this.requestUpdate();
  }

  private _setOpen(open: Open): void {
    this._open = open;
    this._drafts.note();
    this.requestUpdate();
  }

  private _act(action: Action, focus?: string): void {
    if (!this._open || this._drafts.isReadOnly) return;
    this._change(act(this._open.work, action, Date.now()));
    if (action.type !== 'write' && action.type !== 'set') {
      this._said = deedName(this._words, action);
      this.requestUpdate();
    }
    if (focus) this._focusAfter(focus);
  }

  private _change(work: Work): void {
    const open = this._open;
    if (!open || work === open.work) return;
    const isEdited = work.document !== open.work.document;
    this._setOpen({ ...open, work, place: placeAfter(open, work) });
    if (isEdited) this.dispatchEvent(new PositionChangeEvent(work.document));
  }

  private _go(place: Place, focus?: string): void {
    if (!this._open) return;
    this._leave();
    this._setOpen({ ...this._open, place });
    if (focus) this._focusAfter(focus);
  }

  private _goTo(path: Path, language?: string): void {
    const document = this.document;
    if (!document) return;
    const place = placeOf(document, fieldName(path));
    this._go(place, fieldName(path, language));
  }

  private _leave(): void {
    if (!this._open) return;
    const { work } = this._open;
    const id = idFromTitle(work.document);
    const named = id === undefined ? work : act(work, { type: 'set', path: ['id'], value: id }, Date.now());
    this._open = { ...this._open, work: leave(named) };
    this._drafts.save();
  }

  private _focusAfter(name: string): void {
    this._focusNext = name;
    this.requestUpdate();
  }

  private _focusOn(name: string): void {
    const named = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-field], [data-focus]')];
    const isField = ({ dataset }: HTMLElement) => dataset['field'] === name || dataset['focus'] === name;
    const target =
      named.find(isField) ??
      named.find(({ dataset }) => dataset['field']?.startsWith(name)) ??
      named.find(({ dataset }) => dataset['focus'] === 'heading');
    target?.closest('details')?.setAttribute('open', '');
    target?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    target?.focus({ preventScroll: true });
  }

  private readonly _listDrafts = ({ key }: StorageEvent): void => {
    if (!this._open && key?.startsWith(keyOf(''))) this.requestUpdate();
  };

  private readonly _input = ({ target }: Event): void => {
    const field = fieldOf(target);
    const name = field?.dataset['field'];
    if (!field || name === undefined) return;
    // A text is one paragraph, also where it is pasted from several lines.
    const value = field.value.replace(/\s*\n\s*/g, ' ');
    const path = segmentsOf(name);
    const language = field.lang;
    this._act(
      language ? { type: 'write', path: path.slice(0, -1), language, words: value } : { type: 'set', path, value },
    );
  };

  private readonly _focusIn = ({ target }: FocusEvent): void => {
    const name = fieldOf(target)?.dataset['field'];
    if (!name || name === this._focused) return;
    this._focused = name;
    // Not at once: an update may just have put the focus there.
    queueMicrotask(() => this.requestUpdate());
  };

  private readonly _focusOut = ({ target }: FocusEvent): void => {
    const name = fieldOf(target)?.dataset['field'];
    if (!name) return;
    this._left.add(name);
    const question = /^\$\.questions\[\d+\]/.exec(name)?.[0];
    if (question) this._left.add(question);
    this._leave();
    this.requestUpdate();
  };

  private readonly _keyDown = (event: KeyboardEvent): void => {
    const field = fieldOf(event.target);
    if (event.key === 'Enter' && field?.localName === 'textarea' && field.dataset['field']) event.preventDefault();
    if (!(event.ctrlKey || event.metaKey) || event.altKey || !this._open) return;
    const key = event.key.toLowerCase();
    if (key === 's') {
      event.preventDefault();
      void this._save();
    } else if (!isTextField(event.target) && (key === 'z' || key === 'y')) {
      event.preventDefault();
      this._change(key === 'y' || event.shiftKey ? redo(this._open.work) : undo(this._open.work));
    }
  };
}

const fieldOf = (target: EventTarget | null): HTMLTextAreaElement | HTMLInputElement | undefined =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement ? target : undefined;

/** Where the browser's own undo belongs to the person who types. */
const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'checkbox');

/** The place stays at its question; at the neighbour of one that goes, at one that comes. */
function placeAfter({ work, place }: Open, { document }: Work): Place {
  if (place.step !== 'write') return place;
  const before = work.document.questions;
  const added = document.questions.find(({ id }) => !before.some((question) => question.id === id));
  if (added && document.questions.length > before.length) return { ...place, question: added.id };
  const index = questionAt(work.document, place);
  const here = document.questions.find(({ id }) => id === before[index]?.id);
  const neighbour = document.questions[Math.min(index, document.questions.length - 1)];
  return { ...place, question: (here ?? neighbour)?.id };
}

declare global {
  interface HTMLElementTagNameMap {
    'self-assessment-editor': SelfAssessmentEditorElement;
  }
}
