/** A document that was looked for: what it holds, unchecked, or a sentence for whoever keeps the page. */
export interface FoundDocument {
  /** Its address, or what else it is known by. */
  readonly name?: string;
  readonly document?: unknown;
  /** The JSON that the document has been parsed from just now; absent if it comes from the page's own scripts. */
  readonly text?: string;
  readonly problem?: string;
}

/**
 * Loads position documents.
 *
 * @param entries Documents, which are handed on as they are, and addresses. What an address leads to may be a list of
 *   such entries in its turn, but no list of lists.
 * @param base What addresses are relative to.
 */
export async function fetchDocuments(
  entries: readonly unknown[],
  base: string,
  signal: AbortSignal,
  isListed = false,
): Promise<readonly FoundDocument[]> {
  const found = await Promise.all(
    entries.map(async (entry) => {
      if (typeof entry !== 'string') return [{ document: entry }];
      const one = await fetchDocument(entry, base, signal);
      return Array.isArray(one.document) && !isListed
        ? fetchDocuments(one.document, new URL(entry, base).href, signal, true)
        : [one];
    }),
  );
  return ([] as FoundDocument[]).concat(...found);
}

/** Loads a document: once, and once more if the network fails. */
async function fetchDocument(address: string, base: string, signal: AbortSignal): Promise<FoundDocument> {
  const request = async () => {
    const init: RequestInit = { signal, credentials: 'same-origin', headers: { accept: 'application/json' } };
    const response = await fetch(new URL(address, base), init);
    return { response, text: await response.text() };
  };
  const loaded = await request()
    .catch((error: unknown) => {
      if (signal.aborted) throw error;
      return request();
    })
    .catch(() => undefined);
  if (!loaded)
    return {
      problem: `${address} could not be loaded: the network failed, or the other site does not allow it (CORS).`,
    };
  const { response, text } = loaded;
  if (!response.ok) return { problem: `${address} could not be loaded: the server answered ${response.status}.` };
  if (/^\s*</.test(text)) return { problem: `${address} is a page (HTML), not a position document (JSON).` };
  if (text.indexOf('\uFFFD') >= 0) return { problem: `${address} is not encoded as UTF-8.` };
  return parseDocument(text, address);
}

/** @param name What the text is, for sentences that say what is wrong with it. */
export function parseDocument(text: string, name: string): FoundDocument {
  try {
    return { name, text, document: JSON.parse(text) };
  } catch (error) {
    return { problem: `${name} is not valid JSON: ${(error as Error).message}` };
  }
}
