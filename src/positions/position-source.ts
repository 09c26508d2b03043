import { checkParsed, checkPosition } from '../model/document/check-position.js';
import type { Position } from '../model/document/position.js';
import { inlineDocument } from '../page/inline-document.js';
import { isParsed } from '../page/is-parsed.js';
import { pageAddress } from '../page/page-address.js';
import { placeOf } from '../page/place.js';
import { builtIn } from './built-in.js';
import { fetchDocuments, type FoundDocument, parseDocument } from './fetch-documents.js';

/** What is told of the positions: that they are there, or why none can be shown. */
export interface PositionListener {
  readonly ready: (positions: readonly Position[]) => void;
  readonly failed: (message: string) => void;
}

/** The sources of the elements on this page, by the address of the page and the place of the element. */
const sources = new Map<string, PositionSource>();

/**
 * Finds the positions of an element: what it was given, else `src`, else the document inside, else what an element was
 * given that was in its place before, else the built-in one; but that only where nobody can have meant another.
 * In place of a document there may be a list of documents and of their addresses.
 */
export class PositionSource {
  private readonly _element: Element;
  private readonly _listener: PositionListener;
  private _loading = new AbortController();
  private _given: unknown;
  private _src: string | null | undefined;
  private _text: string | undefined;
  private _isMeant = false;
  private _place = '';
  private _before: PositionSource | undefined;

  constructor(element: Element, listener: PositionListener) {
    this._element = element;
    this._listener = listener;
  }

  /**
   * Takes the place of an element that was there before: a framework that writes the page anew keeps attributes alone,
   * so what else that one was given counts for this one, too.
   */
  settle(): void {
    this._place = `${pageAddress() || location.href} ${placeOf(this._element)}`;
    const before = sources.get(this._place);
    if (before && !before._element.isConnected && !before._element.hasAttribute('src')) this._before = before;
    sources.set(this._place, this);
  }

  /** The element is gone. What comes to its place later than in the same breath is another one. */
  leave(): void {
    const place = this._place;
    setTimeout(() => {
      if (sources.get(place) === this && !this._element.isConnected) sources.delete(place);
    });
  }

  /**
   * Starts over; what is still on its way from before is dropped.
   *
   * @param src Addresses.
   * @param isMeant Whether anything was ever given, even nothing: an attribute without a value, or a property that a
   *   framework sets before it knows to what.
   */
  load(given: unknown, src: string | null | undefined, isMeant: boolean): void {
    this._loading.abort();
    const { signal } = (this._loading = new AbortController());
    const addresses = src?.split(/\s+/).filter(Boolean) || [];
    this._given = given;
    this._src = src;
    this._isMeant = isMeant;
    if (given !== undefined) {
      this._take(given, signal);
    } else if (addresses.length) {
      this._fetch(addresses, signal);
    } else if (isParsed(this._element)) {
      this._takeFromInside(signal);
    } else {
      const parsed = () => {
        this._takeFromInside(signal);
      };
      document.addEventListener('DOMContentLoaded', parsed, { signal });
    }
  }

  private _takeFromInside(signal: AbortSignal): void {
    const before = this._before;
    this._before = undefined;
    this._text = inlineDocument(this._element);
    if (this._text === undefined && before) {
      if (before._given !== undefined || before._src) {
        this.load(before._given, before._src, true);
        return;
      }
      this._text = before._text ?? inlineDocument(before._element);
    }
    if (this._text === undefined) this._takeBuiltIn();
    else {
      const found = parseDocument(this._text, 'The JSON inside <self-assessment>');
      if (Array.isArray(found.document)) this._take(found.document, signal);
      else this._use([found]);
    }
  }

  private _takeBuiltIn(): void {
    if (!builtIn) this._fail('this script has none built in');
    else if (this._isMeant) this._fail('"src" is empty');
    else if ([...this._element.attributes].some(({ value }) => /\.json\b/.test(value)))
      this._fail('"src" is missing, and another attribute names a document');
    else {
      const position = builtIn();
      const others = mailAddresses(this._element).filter((one) => one !== position.application.email);
      // Whoever lets people write to somebody else has meant another position, whatever became of it.
      if (others.length && others.indexOf(this._element.getAttribute('email') || '') < 0)
        this._fail(`the text inside writes to ${others.join(', ')}, so that the built-in one cannot be meant`);
      else this._listener.ready([position]);
    }
  }

  private _fail(reason: string): void {
    this._listener.failed(`There is no position: ${reason}. Name a document in "src".`);
  }

  /** Takes a document or a list: at once, unless there are addresses in it. */
  private _take(value: unknown, signal: AbortSignal): void {
    const isList = Array.isArray(value);
    const entries: readonly unknown[] = isList ? value : [value];
    if (isList && entries.some((entry) => typeof entry === 'string')) this._fetch(entries, signal);
    else this._use(entries.map((document) => ({ document })));
  }

  private _fetch(entries: readonly unknown[], signal: AbortSignal): void {
    const take = (found: readonly FoundDocument[]) => {
      if (signal.aborted) return;
      const isSplit = entries.length > 1 && this._src && found.some(({ problem }) => problem);
      this._use(
        isSplit
          ? [...found, { problem: 'A space in "src" separates addresses; one in a name is written %20.' }]
          : found,
      );
    };
    fetchDocuments(entries, document.baseURI, signal)
      .then(take)
      .catch((error: unknown) => {
        this._listener.failed(String(error));
      });
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

/** Whom the text inside an element lets people write to, by a link or by name. */
function mailAddresses(element: Element): readonly string[] {
  const links = [...element.querySelectorAll<HTMLAnchorElement>('a[href^="mailto:" i]')];
  const addressees = links.map(({ href }) => href.replace(/\?[^]*/, '').replace(/%40/g, '@'));
  return [element.textContent, ...addressees].join(' ').match(/[\w.+-]+@[\w-]+(\.[\w-]+)+/g) || [];
}
