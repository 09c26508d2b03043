/**
 * The longest mail link we hand out, in characters. RFC 6068 names no limit; on the way from browser to mail program
 * the shortest known one is about 2,000.
 */
export const MAILTO_LIMIT = 1800;

/** A mail as the person sees it: line breaks are `\n`. */
export interface Mail {
  readonly subject: string;
  readonly body: string;
}

/**
 * A `mailto:` link by RFC 6068 with nothing but a recipient, a subject and a body. All text passes the same encoder,
 * so that no text can become another field or another recipient.
 *
 * @param to One bare address that `isEmailAddress` has accepted.
 */
export function mailto(to: string, { subject, body }: Mail): string {
  return `mailto:${encode(to).replace('%40', '@')}?subject=${encode(subjectLine(subject))}&body=${encode(crlf(body))}`;
}

/** A subject without line breaks: one would end the field. */
export const subjectLine = (subject: string): string => subject.replace(/[\r\n]+/g, ' ').trim();

/** Any line break as CRLF, which RFC 6068 (section 5) and RFC 5322 ask for. */
export const crlf = (text: string): string => text.replace(/\r\n?|\n/g, '\r\n');

/** Half a surrogate pair, which cannot be encoded, becomes U+FFFD. */
export const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD');

/** Percent-encodes all but unreserved characters. */
const encode = (text: string): string =>
  encodeURIComponent(wellFormed(text)).replace(
    /[!'()*]/g,
    (char) => '%' + char.charCodeAt(0).toString(16).toUpperCase(),
  );
