import type { TemplateResult } from 'lit';
import { AssessmentApplyEvent } from './events.js';
import { LOCALE_NAMES, LOCALES, type Locale } from './language.js';
import { applicationDraft, body, enquiryDraft, paragraphsOf, shorten, type DraftSection } from './model/draft.js';
import { draftingAfter, newDrafting, type DraftingAction } from './model/drafting.js';
import { eml } from './model/eml.js';
import type { Fit } from './model/fit.js';
import { mailto, MAILTO_LIMIT, type Mail } from './model/mailto.js';
import type { PreparedPosition } from './model/prepare.js';
import { copyText, downloadFile } from './takeaway.js';
import { application } from './view/application.js';
import type { CopyNotice } from './view/copy-fallback.js';
import { draftTexts } from './view/draft-texts.js';
import type { Words } from './view/words.js';

/** What the panel needs of the element around it. */
export interface PanelHost extends HTMLElement {
  requestUpdate(): void;
  /** Moves the focus, after the next update, to what is marked `data-focus` with this name. */
  focusNext(name: string): void;
}

/** What the application is made from at the moment. */
export interface PanelContent {
  readonly prepared: PreparedPosition;
  readonly email: string;
  readonly locale: Locale;
  readonly wordsIn: (locale: Locale) => Words;
  readonly fit: () => Fit;
  readonly examples: readonly (string | undefined)[];
  /** The address of the summary. */
  readonly summaryLink: () => string;
}

/** The application panel: holds how the drafts are set up, makes them, and takes them out of the page. */
export class ApplicationPanel {
  readonly #host: PanelHost;
  #drafting = newDrafting;
  #open = false;
  #notice: CopyNotice | undefined;

  constructor(host: PanelHost) {
    this.#host = host;
  }

  open(open: boolean): void {
    if (this.#open === open) return;
    this.#open = open;
    this.#host.requestUpdate();
  }

  /** Forgets what has been written and chosen. */
  reset(): void {
    this.#drafting = newDrafting;
    this.#notice = undefined;
    this.#open = false;
  }

  render(content: PanelContent, headingLevel: number): TemplateResult {
    const { prepared, email } = content;
    const locale = this.#locale(content);
    const { mail, link } = this.#open
      ? this.#compose(content)
      : { mail: { subject: '', body: '' }, link: { href: '', room: 0 } };
    const sections: DraftSection[] = ['strengths', 'learn', 'summary', 'answers', 'link'];
    if (content.examples.some(Boolean)) sections.splice(1, 0, 'examples');
    return application({
      words: content.wordsIn(content.locale),
      headingLevel,
      position: prepared.position,
      email,
      open: this.#open,
      drafting: this.#drafting,
      mail,
      link,
      locale,
      locales: LOCALES.map((locale) => ({ locale, name: LOCALE_NAMES[locale] })),
      sections,
      notice: this.#notice,
      toggled: (open) => {
        this.open(open);
      },
      draft: (action) => {
        this.#draft(action);
      },
      copy: (what) => {
        void this.#copy(what === 'address' ? email : `${mail.subject}\n\n${mail.body}`);
      },
      download: () => {
        downloadFile(`${prepared.position.id}.eml`, 'message/rfc822', eml(email, mail, new Date()));
        this.#applied('download');
        this.#say({ sentence: 'download' });
      },
      applied: (via) => {
        this.#applied(via);
      },
    });
  }

  #locale({ locale }: PanelContent): Locale {
    return (this.#drafting.settings.locale as Locale | undefined) ?? locale;
  }

  #compose(content: PanelContent): { mail: Mail; link: { href: string; room: number } } {
    const { prepared, email, examples, wordsIn, fit, summaryLink } = content;
    const { kind, settings, edited } = this.#drafting;
    const texts = draftTexts(wordsIn(this.#locale(content)));
    const draft =
      kind === 'application'
        ? applicationDraft(prepared, { fit: fit(), examples, sections: settings.sections, link: summaryLink() }, texts)
        : enquiryDraft(prepared, texts);
    const own = edited[kind];
    const mail = own ?? { subject: draft.subject, body: body(draft.paragraphs) };
    const linkTo = (body: string) => mailto(email, { subject: mail.subject.slice(0, 200), body });
    const short = shorten(
      own ? paragraphsOf(own.body) : draft.paragraphs,
      (body) => linkTo(body).length <= MAILTO_LIMIT,
    );
    return { mail, link: { href: linkTo(short), room: MAILTO_LIMIT - linkTo(mail.body).length } };
  }

  #draft(action: DraftingAction): void {
    const before = this.#drafting;
    this.#drafting = draftingAfter(before, action);
    this.#notice = undefined;
    if (this.#drafting.pending && !before.pending) this.#host.focusNext('renew-question');
    if (action.type === 'confirm' || action.type === 'keep') this.#host.focusNext('draft');
    this.#host.requestUpdate();
  }

  async #copy(text: string): Promise<void> {
    const copied = await copyText(text);
    if (copied) this.#applied('copy');
    this.#say(copied ? { sentence: 'copied' } : { sentence: 'copy-failed', text });
    if (!copied) this.#host.focusNext('copy');
  }

  #applied(via: 'mail' | 'copy' | 'download'): void {
    this.#host.dispatchEvent(new AssessmentApplyEvent(via, this.#drafting.kind));
  }

  #say(notice: CopyNotice): void {
    this.#notice = notice;
    this.#host.requestUpdate();
  }
}
