import type { PreparedPosition } from '../journey/prepare.js';
import { applicationDraft, type DraftContent, enquiryDraft, type Wording } from './draft.js';
import type { Drafting } from './drafting.js';
import { type Mail, mailto, MAILTO_LIMIT } from './mailto.js';
import { body, paragraphsOf, shorten } from './shorten.js';

/** A mail, and the link that opens it in a mail program. */
export interface Letter {
  /** What is shown, copied and downloaded. */
  readonly mail: Mail;
  /** The mail link, and how many characters it has left; below 0 it carries a shorter version. */
  readonly link: { readonly href: string; readonly room: number };
}

/** What a letter is made from besides what somebody has set up and written. */
export type LetterContent = Omit<DraftContent, 'sections'>;

/**
 * The mail that somebody is drafting: what they have written themselves, else the draft that follows from their answers.
 *
 * @param email The bare address that receives it.
 */
export function compose(
  prepared: PreparedPosition,
  email: string,
  { kind, settings: { sections }, edited }: Drafting,
  content: LetterContent,
  texts: Wording,
): Letter {
  const draft =
    kind === 'application'
      ? applicationDraft(prepared, { ...content, sections }, texts)
      : enquiryDraft(prepared, texts);
  const own = edited[kind];
  const mail = own ?? { subject: draft.subject, body: body(draft.paragraphs) };
  // A subject that leaves no room for the text is shortened like a paragraph.
  const subject = shorten(
    [{ lines: [mail.subject], cut: 0 }],
    (subject) => mailto(email, { subject, body: '' }).length <= MAILTO_LIMIT / 2,
  );
  const linkTo = (body: string) => mailto(email, { subject, body });
  const short = shorten(own ? paragraphsOf(own.body) : draft.paragraphs, (body) => linkTo(body).length <= MAILTO_LIMIT);
  return { mail, link: { href: linkTo(short), room: MAILTO_LIMIT - linkTo(mail.body).length } };
}
