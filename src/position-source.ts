import { isParsed } from './is-parsed.js';
import { checkPosition } from './model/check-position.js';
import type { Position } from './model/position.js';
import { builtIn } from './positions/built-in.js';

/** What is told of a position: that it is there, or why it cannot be shown. */
export interface PositionListener {
  readonly ready: (position: Position) => void;
  readonly failed: (message: string) => void;
}

/** Finds the position of an element: the one it was given, else `src`, else the document inside, else the built-in one. */
export class PositionSource {
  private readonly _listener: PositionListener;
  private _loading = new AbortController();

  constructor(listener: PositionListener) {
    this._listener = listener;
  }

  /** Starts over; what is still on its way from before is dropped. */
  load(element: Element, given: unknown, src: string | undefined): void {
    this._loading.abort();
    const { signal } = (this._loading = new AbortController());
    if (given !== undefined) {
      this._use(given);
    } else if (src) {
      void this._fetch(src, signal);
    } else if (isParsed(element)) {
      this._useInlineOrBuiltIn(element);
    } else {
      const parsed = () => {
        this._useInlineOrBuiltIn(element);
      };
      document.addEventListener('DOMContentLoaded', parsed, { signal });
    }
  }

  private async _fetch(src: string, signal: AbortSignal): Promise<void> {
    try {
      const document = await loadDocument(src, signal);
      if (!signal.aborted) this._use(document);
    } catch (error) {
      if (!signal.aborted) this._listener.failed((error as Error).message);
    }
  }

  private _useInlineOrBuiltIn(element: Element): void {
    try {
      const document = inlineDocument(element);
      if (document === undefined) this._listener.ready(builtIn());
      else this._use(document);
    } catch (error) {
      this._listener.failed((error as Error).message);
    }
  }

  private _use(document: unknown): void {
    const { position, problems, warnings } = checkPosition(document);
    for (const { path, message } of warnings) console.warn(`<self-assessment> ${path}: ${message}`);
    if (position) this._listener.ready(position);
    else this._listener.failed(problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  }
}

/** A position document that cannot be had; `message` is for whoever keeps the page. */
class SourceError extends Error {}

/**
 * Loads a position document: once, and once more if the network fails.
 *
 * @param url Its address, relative to the page.
 * @returns The document, unchecked.
 * @throws {SourceError} Says in a sentence what came instead.
 */
async function loadDocument(url: string, signal: AbortSignal): Promise<unknown> {
  const request = async () => {
    const response = await fetch(url, { signal, credentials: 'same-origin', headers: { accept: 'application/json' } });
    return { response, text: await response.text() };
  };
  const { response, text } = await request()
    .catch((error: unknown) => {
      if (signal.aborted) throw error;
      return request();
    })
    .catch(() => {
      throw new SourceError(
        `${url} could not be loaded: the network failed, or the other site does not allow it (CORS).`,
      );
    });
  if (!response.ok) throw new SourceError(`${url} could not be loaded: the server answered ${response.status}.`);
  if (/^\s*</.test(text)) throw new SourceError(`${url} is a page (HTML), not a position document (JSON).`);
  if (text.includes('\uFFFD')) throw new SourceError(`${url} is not encoded as UTF-8.`);
  return parse(text, url);
}

/** The document in a child `<script type="application/json">`; `undefined` if there is no such child. */
function inlineDocument(element: Element): unknown {
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
