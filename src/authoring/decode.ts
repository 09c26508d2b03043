import type { Code } from './sentences/sentence.js';

/** What bytes say as text, and the encoding that they were read in; or why they are no text. */
export type Decoded =
  { readonly text: string; readonly encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252' } | { readonly problem: Code };

/** Reads a file as somebody's program may have saved it: with or without a mark, as Windows PowerShell and Notepad do. */
export function decode(bytes: Uint8Array): Decoded {
  const problem = kindOf(bytes);
  if (problem) return { problem };
  const wide = wideEncoding(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: 'UTF-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    // Bytes that mean nothing in Windows-1252, and the zero byte, belong to no text.
    if (bytes.some((byte) => byte === 0 || [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte))) {
      return { problem: 'not-a-text-file' };
    }
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' };
  }
}

const beginsWith = (bytes: Uint8Array, start: string) =>
  [...start].every((character, index) => bytes[index] === character.charCodeAt(0));

/** Files that are no plain text, by how they begin. */
function kindOf(bytes: Uint8Array): Code | undefined {
  if (beginsWith(bytes, 'PK\x03\x04')) {
    const names = new TextDecoder('windows-1252').decode(bytes);
    return names.includes('word/') ? 'word-file' : 'zip-file';
  }
  if (beginsWith(bytes, '\xd0\xcf\x11\xe0')) return 'word-file';
  if (beginsWith(bytes, '%PDF')) return 'pdf-file';
  if (beginsWith(bytes, '{\\rtf')) return 'rtf-file';
  return undefined;
}

/** By the mark; without one, every other byte of most texts is zero. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = (parity: number) => bytes.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  if (bytes.length < 2 || bytes.length % 2 || bytes.length / 2 > 4 * Math.max(zeros(0), zeros(1))) return undefined;
  if (zeros(1) > 4 * zeros(0)) return 'utf-16le';
  return zeros(0) > 4 * zeros(1) ? 'utf-16be' : undefined;
}
