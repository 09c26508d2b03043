import { checkParsed, checkPosition } from '../model/document/check-position.js';
import type { Position } from '../model/document/position.js';
import { isParsed } from '../page/is-parsed.js';
import { builtIn } from './built-in.js';
import { fetchDocuments, type FoundDocument, parseDocument } from './fetch-documents.js';

/** What is told of the positions: that they are there, or why none can be shown. */
export interface PositionListener {
  readonly ready: (positions: readonly Position[]) => void;
  readonly failed: (message: string) => void;
}

/**
 * Finds the positions of an element: what it was given, else `src`, else the document inside, else the built-in one.
 * In place of a document there may be a list of documents and of their addresses.
 */
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
    const addresses = src?.split(/\s+/).filter(Boolean) ?? [];
    if (given !== undefined) {
      this._take(given, signal);
    } else if (addresses.length) {
      void this._fetch(addresses, signal);
    } else if (isParsed(element)) {
      this._takeInlineOrBuiltIn(element, signal);
    } else {
      const parsed = () => {
        this._takeInlineOrBuiltIn(element, signal);
      };
      document.addEventListener('DOMContentLoaded', parsed, { signal });
    }
  }

  private _takeInlineOrBuiltIn(element: Element, signal: AbortSignal): void {
    const script = element.querySelector(':scope > script[type="application/json"]');
    const found = script && parseDocument(script.textContent, 'The JSON inside <self-assessment>');
    if (!found) this._takeBuiltIn();
    else if (Array.isArray(found.document)) this._take(found.document, signal);
    else this._use([found]);
  }

  private _takeBuiltIn(): void {
    const position = builtIn();
    if (position) this._listener.ready([position]);
    else this._listener.failed('There is no position: this script has none built in. Name a document in "src".');
  }

  /** Takes a document or a list: at once, unless there are addresses in it. */
  private _take(value: unknown, signal: AbortSignal): void {
    const isList = Array.isArray(value);
    const entries: readonly unknown[] = isList ? value : [value];
    if (isList && entries.some((entry) => typeof entry === 'string')) void this._fetch(entries, signal);
    else this._use(entries.map((document) => ({ document })));
  }

  private async _fetch(entries: readonly unknown[], signal: AbortSignal): Promise<void> {
    const found = await fetchDocuments(entries, document.baseURI, signal);
    if (!signal.aborted) this._use(found);
  }

  /** Of several documents, those that cannot be used are left out. */
  private _use(found: readonly FoundDocument[]): void {
    const positions: Position[] = [];
    const failures: string[] = [];
    for (const { name, text, document, problem } of found) {
      const { position, problems, warnings } = text ? checkParsed(text, document) : checkPosition(document);
      const where = found.length > 1 && name ? `${name}, ` : '';
      for (const { path, message } of warnings) console.warn(`<self-assessment> ${where}${path}: ${message}`);
      if (problem) failures.push(problem);
      else if (!position) failures.push(...problems.map(({ path, message }) => `${where}${path}: ${message}`));
      else if (positions.some(({ id }) => id === position.id)) failures.push(`${where}$.id: This is used twice.`);
      else positions.push(position);
    }
    if (!positions.length) this._listener.failed(failures.join('\n') || 'The list of positions is empty.');
    else {
      if (failures.length) console.error(`<self-assessment> leaves out what it cannot show:\n${failures.join('\n')}`);
      this._listener.ready(positions);
    }
  }
}
