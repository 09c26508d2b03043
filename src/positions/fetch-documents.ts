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
): Promise<readonly FoundDocument[]> {
  const found = await fetchEach(entries, base, signal);
  const all = found.map(async (one) =>
    one.name !== undefined && Array.isArray(one.document)
      ? fetchEach(one.document, new URL(one.name, base).href, signal)
      : [one],
  );
  return ([] as FoundDocument[]).concat(...(await Promise.all(all)));
}

const fetchEach = (entries: readonly unknown[], base: string, signal: AbortSignal): Promise<FoundDocument[]> =>
  Promise.all(
    entries.map(async (entry) =>
      typeof entry === 'string' ? fetchDocument(entry, base, signal) : { document: entry },
    ),
  );

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
      problem: `${address} could not be loaded: the network failed, the other site does not allow it (CORS), or the page was opened as a file.`,
    };
  const { response, text } = loaded;
  if (!response.ok) return { problem: `${address} could not be loaded: the server answered ${response.status}.` };
  if (/^\s*</.test(text)) return { problem: `${address} is a page (HTML), not a position document (JSON).` };
  // What is not UTF-8 is full of this sign; in UTF-16, as Windows PowerShell writes, every other byte is zero besides.
  const encoding = text.indexOf('\0') >= 0 ? 'as UTF-16, ' : '';
  if (text.indexOf('\uFFFD') >= 0) return { problem: `${address} is encoded ${encoding}not as UTF-8.` };
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
