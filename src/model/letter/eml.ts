import { crlf, type Mail, subjectLine, wellFormed } from './mailto.js';

/**
 * A mail as a file that mail programs open as a draft: RFC 5322 but for `From`, which only the sender knows;
 * `X-Unsent: 1` is what classic Outlook takes for "not sent yet". UTF-8 throughout, as RFC 2047 and base64.
 *
 * @param to One bare address that `isEmailAddress` has accepted.
 */
export function eml(to: string, { subject, body }: Mail, date: Date): string {
  return [
    'X-Unsent: 1',
    `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
    `To: ${to}`,
    `Subject: ${encodedWords(subjectLine(subject))}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...(base64(crlf(body)).match(/.{1,76}/g) || []),
    '',
  ].join('\r\n');
}

/** How many bytes an encoded word holds, so that its line has at most 76 characters, `Subject: ` included. */
const WORD = 39;

/** A header text as RFC 2047 words, each on a line of its own and never cut within a character. */
function encodedWords(text: string): string {
  const words: string[] = [];
  let word = '';
  for (const char of text) {
    if (bytes(word + char).length > WORD) {
      words.push(word);
      word = '';
    }
    word += char;
  }
  if (word) words.push(word);
  return words.map((part) => `=?UTF-8?B?${base64(part)}?=`).join('\r\n ');
}

const base64 = (text: string): string => btoa(bytes(text));

/** The bytes of a text in UTF-8, as characters of one byte each. */
const bytes = (text: string): string =>
  encodeURIComponent(wellFormed(text)).replace(/%(..)/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
