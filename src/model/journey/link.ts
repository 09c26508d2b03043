import type { Answer } from '../document/position.js';
import type { PreparedPosition, PreparedQuestion } from './prepare.js';
import type { AnswerList } from './said.js';

/**
 * A summary as a URL fragment: `sa1_<position>_<version>_<answers and checksum>`, letters, digits, `-` and `_` alone, so
 * that a host may pass it to `querySelector`. Up to five options make three bits an answer.
 */
const PREFIX = 'sa1_';
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const CHECK_LENGTH = 5;
const FORM = /^sa1_([a-z\d-]+)_([A-Za-z\d-]+)_([\w-]*)$/;
const NAMED = /^sa1_([a-z\d-]+)_/;

/** The largest prime below 64⁵: a checksum by it changes with every single changed character. */
const PRIME = 1073741789;

/** What a fragment turned out to be: a summary, somebody else's business, or a link of ours that cannot be shown. */
export type Decoded = { readonly answers: AnswerList } | 'foreign' | 'other-version' | 'damaged';

/** The fragment, without `#`, that carries these answers. */
export function encodeLink(prepared: PreparedPosition, answers: AnswerList): string {
  const { id, version } = prepared.position;
  const head = `${PREFIX}${id}_${versionTag(version)}_${encodeAnswers(prepared, answers)}`;
  return head + checksum(head);
}

/**
 * Reads a fragment, with or without `#`, up to the first character that cannot be a link's own. Whatever does not encode
 * to exactly the same again is damaged.
 *
 * @returns The answers; `foreign` for a fragment that is not ours or belongs to another position; `other-version` for
 * an undamaged link of another version of this position; `damaged` for the rest.
 */
export function decodeLink(prepared: PreparedPosition, fragment: string): Decoded {
  const text = linkIn(fragment);
  if (!text) return 'foreign';
  const parts = FORM.exec(text);
  if (!parts) return 'damaged';
  const [, id, version, payload = ''] = parts;
  const intact = checksum(text.slice(0, -CHECK_LENGTH)) === text.slice(-CHECK_LENGTH);
  if (id !== prepared.position.id) return intact ? 'foreign' : 'damaged';
  if (!intact) return 'damaged';
  if (version !== versionTag(prepared.position.version)) return 'other-version';
  const answers = decodeAnswers(prepared, payload.slice(0, -CHECK_LENGTH));
  return answers && encodeLink(prepared, answers) === text ? { answers } : 'damaged';
}

/** The position that a fragment of ours names; `undefined` if it is not one of ours. */
export const linkedPosition = (fragment: string): string | undefined => NAMED.exec(linkIn(fragment))?.[1];

/**
 * What of a fragment is a link of ours, whole or not; empty if nothing is. Mail programs write some of its characters as
 * `%5F`, and what they and others put behind it (a full stop, a bracket, `?utm_source=…`) is not its own.
 */
export function linkIn(fragment: string): string {
  const text = fragment
    .replace(/^#/, '')
    .replace(/%[0-9a-f]{2}/gi, (code) => String.fromCharCode(parseInt(code.slice(1), 16)))
    .replace(/[^\w-][^]*/, '');
  return text.startsWith(PREFIX) ? text : '';
}

const versionTag = (version: string): string => version.replace(/[^A-Za-z0-9]/g, '-') || '-';

function encodeAnswers({ questions }: PreparedPosition, answers: AnswerList): string {
  let bits = '';
  questions.forEach((entry, index) => {
    const states = statesOf(entry);
    bits += inBits(states.indexOf(answers[index]), width(states));
  });
  let text = '';
  for (let i = 0; i < bits.length; i += 6) text += DIGITS.charAt(parseInt((bits + '00000').slice(i, i + 6), 2));
  return text;
}

function decodeAnswers({ questions }: PreparedPosition, text: string): AnswerList | undefined {
  const bits = [...text].map((digit) => inBits(DIGITS.indexOf(digit), 6)).join('');
  const answers: (Answer | undefined)[] = [];
  let bit = 0;
  let index = 0;
  for (const entry of questions) {
    const states = statesOf(entry);
    const end = bit + width(states);
    if (end > bits.length) return undefined;
    const state = parseInt(bits.slice(bit, end), 2);
    bit = end;
    if (state >= states.length || (state === 2 && !entry.question.notApplicable)) return undefined;
    // A hole where nothing was said, so that the length tells whether anything was.
    if (state) answers[index] = states[state];
    index++;
  }
  return answers;
}

/** All that can be said to a question; its place is what a link carries. */
const statesOf = ({ question }: PreparedQuestion): readonly (Answer | undefined)[] => [
  ...([undefined, 'unsure', 'not-applicable'] as const),
  ...question.options.map(({ level }) => level),
];

/** How many bits tell the states of a question apart. */
const width = ({ length }: readonly unknown[]): number => Math.ceil(Math.log2(length));

/** A number below `2 ** width` as that many bits. */
const inBits = (number: number, width: number): string => (2 ** width + number).toString(2).slice(1);

function checksum(text: string): string {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum * 67 + text.charCodeAt(i)) % PRIME;
  let digits = '';
  for (let i = 0; i < CHECK_LENGTH; i++) {
    digits = DIGITS.charAt(sum % 64) + digits;
    sum = Math.floor(sum / 64);
  }
  return digits;
}
