import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Locale } from '../model/document/locale.js';
import type { Position } from '../model/document/position.js';
import { Copier } from './copier.js';
import { Desk } from './desk/desk.js';
import { entered, keepOneParagraph, left, typed } from './desk/fields.js';
import { Filing } from './desk/filing.js';
import type { Open } from './desk/open.js';
import { Publishing } from './desk/publishing.js';
import { shortcut } from './desk/shortcuts.js';
import { tryOneself } from './desk/try-oneself.js';
import { DraftList } from './drafts/draft-list.js';
import { FocusKeeper } from './focus-keeper.js';
import { msgFor } from './language/messages.js';
import { OwnLanguage } from './language/own-language.js';
import type { EditorWords } from './language/words.js';
import { copyOf, newDocument } from './model/new-document.js';
import { openDocument } from './model/open-document.js';
import type { ReaderFor } from './model/reader.js';
import { Press } from './press.js';
import { PreviewKeeper } from './preview-keeper.js';
import { previewedOf } from './previewed-of.js';
import { Printing } from './printing.js';
import { RemarksKeeper } from './remarks-keeper.js';
import { screenOf } from './screen-of.js';
import { styles } from './styles/styles.js';
import { TryingKeeper } from './trying-keeper.js';
import { announcement } from './view/announcement.js';
import { failure } from './view/failure.js';
import { frame } from './view/frame.js';
import { repair } from './view/repair.js';
import { sheet } from './view/sheet/sheet.js';
import { type Example, start } from './view/start.js';

/**
 * Where people write a position: from a pasted posting to a document, with the real self-assessment beside it. Sends
 * nothing: the host saves, or the author does.
 *
 * @tagname self-assessment-editor
 * @attr {string} src - The address of a document to open. Default: none.
 * @attr {string} save - What the button of the host is called, such as “Publish”. Default: there is none, documents become
 *   files.
 * @attr {string} lang - The language of the interface, as a BCP 47 tag. Default: that of the page around it, else English.
 *
 * @fires {PositionChangeEvent} position-change - The author has changed the document.
 * @fires {PositionSaveEvent} position-save - The author wants the host to save.
 *
 * @slot on-site - What the host says on how it shows the document; where that is handed over.
 * @slot - Documents as `script` elements of the type `application/json`: examples to begin from.
 */
export class SelfAssessmentEditorElement extends LitElement {
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    src: {},
    save: {},
    document: { attribute: false, noAccessor: true },
  };

  /** @internal What applicants read, in each language. */
  static readerFor: ReaderFor;

  /** The address of a document to open. */
  declare src: string | undefined;

  /** What the button of the host is called, such as “Publish”. Default: there is none, documents become files. */
  declare save: string | undefined;

  private readonly _language = new OwnLanguage(this);
  private readonly _focus = new FocusKeeper(this);
  private readonly _press = new Press(this);
  private readonly _desk = new Desk(this);
  private readonly _filing = new Filing(this._desk);
  private readonly _publishing = new Publishing(this, this._desk, this._filing);
  private readonly _drafts = new DraftList(this);
  private readonly _copier = new Copier(this);
  private readonly _remarks = new RemarksKeeper(this, () => this.document);
  private readonly _printing = new Printing(this);
  private readonly _trying = new TryingKeeper(this);
  private readonly _preview = new PreviewKeeper(
    this,
    () => previewedOf(this._desk.open, this._words, this._trying),
    (answers) => tryOneself(this._desk, answers),
  );

  /** The document that is being worked on; setting one opens it. `undefined` on the first screen. */
  get document(): Position | undefined {
    return this._desk.open?.work.document;
  }

  set document(document: Position | undefined) {
    if (document) this._desk.read(JSON.stringify(document, null, 2));
    else this._desk.close();
  }

  /**
   * Opens a document that the host keeps. What was changed of it in this browser, and not saved since, is gone on with.
   *
   * @param text The document; what is none can be repaired.
   * @param source.name What its file is called. Default: its id.
   * @param source.revision What tells this text from others, such as its hash: `position-save` gives it back. Default: none.
   * @param source.draft The name under which it is kept in this browser: one for each document, person and site. Default:
   *   a new one, so that it is found on the first screen alone.
   */
  open(text: string, source: { name?: string; revision?: string; draft?: string } = {}): void {
    this._publishing.open(text, source);
  }

  /** @internal */
  get locale(): Locale {
    return this._language.locale;
  }

  /** @internal */
  focusAfter(name: string): void {
    this._focus.after(name);
  }

  /** @internal */
  drawNow(): void {
    if (this.isUpdatePending) this.performUpdate();
  }

  protected override scheduleUpdate(): Promise<void> | undefined {
    const { released } = this._press;
    if (released) return released.then(() => this.drawNow());
    void super.scheduleUpdate();
    return undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { src } = this;
    if (changed.has('src') && src) void this._filing.fetch(src, () => src === this.src);
  }

  protected override render(): TemplateResult {
    const words = this._words;
    const desk = this._desk;
    return html`<div
      class="root"
      lang=${words.locale}
      dir="ltr"
      @input=${(event: Event) => typed(desk, event)}
      @focusin=${this._focusIn}
      @focusout=${(event: Event) => left(desk, event)}
      @keydown=${this._keyDown}
    >
      ${this._screen(words)}
      <p class="visually-hidden" role="status">${announcement(words, desk.done)}</p>
    </div>`;
  }

  private get _words(): EditorWords {
    const { locale } = this._language;
    return { locale, msg: msgFor[locale], choose: (to) => this._language.choose(to) };
  }

  private _screen(words: EditorWords): TemplateResult {
    const desk = this._desk;
    const { open, broken } = desk;
    if (broken) {
      return repair({
        words,
        ...broken,
        name: broken.source.name ?? '',
        change: (text) => desk.mend({ ...broken, text }),
        again: () => desk.read(broken.text, broken.source),
        close: () => desk.mend(undefined),
      });
    }
    return open ? this._frame(words, open) : this._start(words);
  }

  private _start(words: EditorWords): TemplateResult {
    const desk = this._desk;
    const drafts = this._drafts;
    return start({
      words,
      drafts: drafts.drafts,
      asked: drafts.asked,
      examples: this._examples,
      failure: failure(words, desk.failure, this.src),
      hostSaves: this.save,
      startNew: () => {
        desk.begin(newDocument(words.locale));
        this.focusAfter('paste');
      },
      openFile: () => void this._filing.openFile(),
      openDraft: (stored) => desk.goOn(stored),
      openExample: ({ document }) => desk.begin(copyOf(document)),
      askDelete: (id) => {
        drafts.ask(id);
        this.focusAfter(id === undefined ? 'heading' : 'delete-question');
      },
      deleteDraft: (id) => {
        drafts.delete(id);
        this.focusAfter('heading');
      },
    });
  }

  private _frame(words: EditorWords, open: Open): TemplateResult {
    const desk = this._desk;
    const { drafts } = desk;
    const { readerFor } = SelfAssessmentEditorElement;
    const parts = { words, readerFor, desk, filing: this._filing, copier: this._copier, preview: this._preview };
    const host = { publishing: this._publishing, hostSaves: this.save };
    const screen = screenOf(
      { ...parts, ...host, remarks: this._remarks, trying: this._trying, printing: this._printing },
      open,
    );
    const framed = frame(screen, {
      saved: drafts.saved,
      hasFailed: drafts.hasFailed,
      undo: () => desk.undo(),
      redo: () => desk.redo(),
      close: () => desk.close(),
      takeOver: () => void drafts.takeOver(),
      failure: failure(words, desk.failure, this.src),
    });
    return html`${framed} ${this._printing.isOn ? sheet(screen) : nothing}`;
  }

  private get _examples(): Example[] {
    return [...this.querySelectorAll<HTMLScriptElement>('script[type="application/json"]')].flatMap(({ text }) => {
      const { document } = openDocument(text, this.locale);
      return document ? [{ document }] : [];
    });
  }

  private readonly _focusIn = (event: Event): void => {
    // Not at once: an update may just have put the focus there.
    if (entered(this._desk, event)) queueMicrotask(() => this.requestUpdate());
  };

  private readonly _keyDown = (event: KeyboardEvent): void => {
    keepOneParagraph(event);
    shortcut(
      this._desk,
      () => (this.save === undefined ? void this._filing.save() : this._publishing.publish()),
      event,
    );
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'self-assessment-editor': SelfAssessmentEditorElement;
  }
}
