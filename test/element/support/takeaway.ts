import { replace } from './replace.js';

/** A mail link taken apart as RFC 6068 says, by nothing of our own. */
export function readMailto(href: string) {
  const url = new URL(href);
  const fields = url.search
    .slice(1)
    .split('&')
    .map((field) => field.split('=').map(decodeURIComponent) as [string, string]);
  const { subject = '', body = '', ...others } = Object.fromEntries(fields);
  return { scheme: url.protocol, to: decodeURIComponent(url.pathname), subject, body, others };
}

/** What a mail program makes of the line breaks of a link. */
export const crlf = (text: string): string => text.replace(/\n/g, '\r\n');

/** A clipboard for the time of a test: one that works, one that is refused, or none. */
export function useClipboard(kind: 'works' | 'refuses' | 'is missing'): string[] {
  const copied: string[] = [];
  const writeText = (text: string) =>
    kind === 'works'
      ? Promise.resolve(void copied.push(text))
      : Promise.reject(new DOMException('', 'NotAllowedError'));
  replace(navigator, 'clipboard', { value: kind === 'is missing' ? undefined : { writeText } });
  return copied;
}

/** Files that are offered for download during a test: nothing reaches the disk. */
export function useDownloads(): { name: string; type: string; text: Promise<string> }[] {
  const files: { name: string; type: string; text: Promise<string> }[] = [];
  const blobs = new Map<string, Blob>();
  replace(URL, 'createObjectURL', {
    value: (blob: Blob) => {
      const url = `blob:test/${blobs.size}`;
      blobs.set(url, blob);
      return url;
    },
  });
  replace(HTMLAnchorElement.prototype, 'click', {
    value(this: HTMLAnchorElement) {
      const blob = blobs.get(this.href);
      if (blob) files.push({ name: this.download, type: blob.type, text: blob.text() });
    },
  });
  return files;
}
