import { nothing, type TemplateResult } from 'lit';
import { AssessmentApplyEvent } from '../events.js';
import { LOCALES } from '../language/locales.js';
import { isOpen } from '../model/document/is-open.js';
import type { Locale } from '../model/document/locale.js';
import { isSameLanguage } from '../model/document/text.js';
import type { Fit } from '../model/journey/fit.js';
import type { PreparedPosition } from '../model/journey/prepare.js';
import { compose, kindOf, type Letter } from '../model/letter/compose.js';
import { substance } from '../model/letter/draft.js';
import {
  type ApplyVia,
  type Drafting,
  type DraftingAction,
  type DraftKind,
  newDrafting,
} from '../model/letter/drafting.js';
import { eml } from '../model/letter/eml.js';
import { application } from '../view/application/application.js';
import type { Copied } from '../view/copy-fallback.js';
import type { PanelProps } from '../view/application/props.js';
import { draftTexts } from '../view/wording/draft-texts.js';
import { show, type Words } from '../view/words.js';
import { downloadFile, Notice } from './notice.js';
import type { TakeawayHost } from './takeaway-host.js';

/** What the application is made from at the moment. */
export interface Material {
  readonly prepared: PreparedPosition;
  readonly email: string;
  /** What the screen needs to speak of the position. */
  readonly words: Words;
  /** What a mail in a language needs to. */
  readonly wordsIn: (locale: Locale) => Words;
  /** The language of a mail until somebody chooses. */
  readonly letterLocale: () => Locale;
  readonly fit: () => Fit;
  readonly examples: readonly (string | undefined)[];
  /** The person's own example to a question, by its index. */
  readonly writeExample: (question: number, text: string) => void;
  readonly drafting: Drafting;
  /** Changes how the draft is set up, or what is written in it; tells how it is set up then. */
  readonly draft: (action: DraftingAction) => Drafting;
  /** The address of the summary; `undefined` where the page has none that leads there. */
  readonly summaryLink: () => string | undefined;
}

/** The application panel: whether it is open and for which position; takes drafts out of the page. */
export class ApplicationPanel {
  private readonly _host: TakeawayHost;
  private readonly _notice: Notice;
  /** The id of the position to apply for, where somebody has chosen one of several. */
  private _target: string | undefined;
  private _open = false;

  constructor(host: TakeawayHost) {
    this._host = host;
    this._notice = new Notice(host, 'copy-draft');
  }

  open(open: boolean): void {
    if (this._open === open) return;
    this._open = open;
    this._host.update();
  }

  /** Forgets what happened last. */
  clear(): void {
    this._notice.current = undefined;
  }

  /** Closed, with nothing chosen. */
  reset(): void {
    this._target = this._notice.current = undefined;
    this._open = false;
  }

  /** @param targets What can be applied for: one position, or several to choose from. */
  render(targets: readonly Material[], headingLevel: number): TemplateResult | typeof nothing {
    const content = targets.filter(({ prepared }) => prepared.position.id === this._target)[0] || targets[0];
    if (!content) return nothing;
    return application({
      words: content.words,
      headingLevel,
      content: this._open ? this._panel(content, targets) : undefined,
      toggled: (open) => {
        if (open && !this._open) content.draft({ type: 'begin' });
        this.open(open);
      },
    });
  }

  private _panel(content: Material, targets: readonly Material[]): PanelProps {
    const { prepared, email, words, wordsIn, examples, drafting, writeExample } = content;
    const { position } = prepared;
    const fit = content.fit();
    const letter = this._compose(content);
    const { mail, blanks } = letter;
    const draftLocale = this._locale(content);
    return {
      words,
      position,
      isOver: !isOpen(position, new Date()),
      targets: targets.map(({ prepared: { position }, words }) => ({
        id: position.id,
        title: show(words, position.title),
      })),
      email,
      drafting,
      kind: kindOf(drafting, { fit }),
      isEnquiryFirst: kindOf(newDrafting, { fit }) === 'enquiry',
      substance: substance(prepared, { fit, examples }, drafting),
      examples,
      hasLink: content.summaryLink() !== undefined,
      letter,
      locale: draftLocale,
      locales: LOCALES,
      isMixed: !isSameLanguage(draftLocale, wordsIn(draftLocale).contentLocale),
      notice: this._notice.current,
      applyFor: (id) => {
        this._target = id;
        this._notice.current = undefined;
        this._host.update();
      },
      draft: (action) => {
        this._draft(content, action);
      },
      writeExample,
      copy: (what) => {
        const text = what === 'address' ? email : `${mail.subject}\n\n${mail.body}`;
        void this._copy(content, text, what, what === 'address' ? 0 : blanks);
      },
      download: () => {
        downloadFile(`${position.id}.eml`, 'message/rfc822', eml(email, mail, new Date()));
        this._applied(content, 'download');
        void this._notice.say({ sentence: 'download', blanks });
      },
      applied: (via) => {
        void this._notice.say({ sentence: 'opened', blanks: letter.link.blanks });
        this._applied(content, via);
      },
    };
  }

  private _kind({ drafting, fit }: Material): DraftKind {
    return kindOf(drafting, { fit: fit() });
  }

  private _locale(content: Material): Locale {
    return content.drafting.settings.locale || content.letterLocale();
  }

  private _compose(content: Material): Letter {
    const { prepared, email, examples, wordsIn, fit, summaryLink } = content;
    return compose(
      prepared,
      email,
      content.drafting,
      { fit: fit(), examples, link: summaryLink() },
      draftTexts(wordsIn(this._locale(content))),
    );
  }

  private _draft(content: Material, action: DraftingAction): void {
    // Whatever somebody does with a draft, it stays the kind of draft that they did it with.
    if (!content.drafting.kind) content.draft({ type: 'kind', kind: this._kind(content) });
    const after = content.draft(action);
    this._notice.current = undefined;
    if (after.pending && !content.drafting.pending) this._host.focus('renew-question');
    if (action.type === 'confirm' || action.type === 'keep') this._host.focus('draft');
    this._host.update();
  }

  private async _copy(content: Material, text: string, what: Copied, blanks: number): Promise<void> {
    if (await this._notice.copy(text, what, blanks)) this._applied(content, 'copy');
  }

  private _applied(content: Material, via: ApplyVia): void {
    this._host.send(new AssessmentApplyEvent(via, this._kind(content)));
  }
}
