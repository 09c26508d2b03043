import type { PreparedPosition } from '../journey/prepare.js';
import { applicationDraft, type DraftContent, enquiryDraft } from './draft.js';
import type { Drafting, DraftKind } from './drafting.js';
import { type Mail, mailto, MAILTO_LIMIT } from './mailto.js';
import { body, paragraphsOf, type Part, shorten } from './shorten.js';
import type { Wording } from './wording.js';

/** A mail, and the link that opens it in a mail program. */
export interface Letter {
  /** What is shown, copied and downloaded. */
  readonly mail: Mail;
  /** How many places in [brackets] are still to be filled in. */
  readonly blanks: number;
  /** The mail link, how many characters it has left, which parts it had to leave out, and the places in it to fill in. */
  readonly link: {
    readonly href: string;
    readonly room: number;
    readonly lost: readonly Part[];
    readonly blanks: number;
  };
}

/**
 * What somebody is drafting: what they have chosen, else an application, or where there is a lot to learn an enquiry,
 * which they can send without an example of anything.
 */
export const kindOf = ({ kind }: Drafting, { fit }: Pick<DraftContent, 'fit'>): DraftKind =>
  kind || (fit.overall === 'C' ? 'enquiry' : 'application');

/**
 * The mail that somebody is drafting: what they have written themselves, else the draft that follows from their answers.
 *
 * @param email The bare address that receives it.
 */
export function compose(
  prepared: PreparedPosition,
  email: string,
  drafting: Drafting,
  content: DraftContent,
  texts: Wording,
): Letter {
  const kind = kindOf(drafting, content);
  const draft =
    kind === 'application'
      ? applicationDraft(prepared, content, drafting, texts)
      : enquiryDraft(prepared, content, texts);
  const own = drafting.edited[kind];
  const mail = own || { subject: draft.subject, body: body(draft.paragraphs) };
  // A subject that leaves no room for the text is shortened like a paragraph.
  const subject = shorten(
    [[{ text: mail.subject }]],
    (subject) => mailto(email, { subject, body: '' }).length <= MAILTO_LIMIT / 2,
  ).body;
  const linkTo = (body: string) => mailto(email, { subject, body });
  const short = shorten(
    own ? paragraphsOf(own.body, draft.paragraphs) : draft.paragraphs,
    (body) => linkTo(body).length <= MAILTO_LIMIT,
  );
  return {
    mail,
    blanks: blanksIn(mail.body),
    link: {
      href: linkTo(short.body),
      room: MAILTO_LIMIT - linkTo(mail.body).length,
      lost: short.lost,
      blanks: blanksIn(short.body),
    },
  };
}

const blanksIn = (body: string): number => body.match(/\[[^\][]+\]/g)?.length || 0;
