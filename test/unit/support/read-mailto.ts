/** What a mail program makes of a mail link. */
export interface ReadMailto {
  readonly recipients: readonly string[];
  /** Every header field of the link in its order, `body` among them. */
  readonly fields: readonly (readonly [name: string, value: string])[];
}

/**
 * Reads a mail link by the grammar of RFC 6068: recipients up to `?`, separated by commas, then fields separated by
 * `&`; all of it percent-encoded UTF-8, in which `+` has no meaning of its own. Throws if it is no such link.
 */
export function readMailto(link: string): ReadMailto {
  const [, to = '', fields = ''] = /^mailto:([^?]*)(?:\?(.*))?$/s.exec(link) ?? [];
  if (!link.startsWith('mailto:')) throw new Error('This is no mail link.');
  return {
    recipients: to.split(',').map(decode),
    fields: fields.split('&').map((field) => {
      const [name = '', value = '', ...rest] = field.split('=');
      if (rest.length) throw new Error('A value must not hold "=".');
      return [decode(name), decode(value)] as const;
    }),
  };
}

/** Bytes from `%XX`; of other characters only those that the grammar lets stand as they are. */
function decode(text: string): string {
  const bytes = Array.from(text.matchAll(/%([\dA-Fa-f]{2})|([\w\-.~!$'*+:@]+)|(.)/gsu), ([, hex, plain, other]) => {
    if (other !== undefined) throw new Error(`"${other}" must be encoded.`);
    return hex === undefined ? [...Buffer.from(plain ?? '')] : [parseInt(hex, 16)];
  });
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes.flat()));
}
