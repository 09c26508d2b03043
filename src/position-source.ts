/** A position document that cannot be had; `message` is for whoever keeps the page. */
export class SourceError extends Error {}

/**
 * Loads a position document: once, and once more if the network fails.
 *
 * @param url Its address, relative to the page.
 * @returns The document, unchecked.
 * @throws {SourceError} Says in a sentence what came instead.
 */
export async function loadDocument(url: string, signal: AbortSignal): Promise<unknown> {
  const request = () => fetch(url, { signal, credentials: 'same-origin', headers: { accept: 'application/json' } });
  let response: Response;
  try {
    response = await request().catch((error: unknown) => {
      if (signal.aborted) throw error;
      return request();
    });
  } catch {
    throw new SourceError(
      `${url} could not be loaded: the network failed, or the other site does not allow it (CORS).`,
    );
  }
  if (!response.ok) throw new SourceError(`${url} could not be loaded: the server answered ${response.status}.`);
  const text = await response.text();
  if (/^\s*</.test(text)) throw new SourceError(`${url} is a page (HTML), not a position document (JSON).`);
  return parse(text, url);
}

/** The document in a child `<script type="application/json">`; `undefined` if there is no such child. */
export function inlineDocument(element: Element): unknown {
  const script = element.querySelector(':scope > script[type="application/json"]');
  return script ? parse(script.textContent, 'The JSON inside <self-assessment>') : undefined;
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SourceError(`${name} is not valid JSON: ${(error as Error).message}`);
  }
}

/** Whether the parser has passed an element, so that its children are all there. */
export function isParsed(element: Element): boolean {
  if (element.ownerDocument.readyState !== 'loading') return true;
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}
