import type { Position } from '../model/document/position.js';
import type { SaveAnswer } from './model/save-answer.js';

const options: EventInit = { bubbles: true, composed: true };

/** The author has changed the document. */
export class PositionChangeEvent extends Event {
  static readonly type = 'position-change';
  readonly document: Position;
  constructor(document: Position) {
    super(PositionChangeEvent.type, options);
    this.document = document;
  }
}

/**
 * The author wants the host to save the document. Whoever does so calls `respondWith()`, and the editor says what became
 * of it; whoever has done so at once can also just cancel the event. Else the document becomes a file.
 */
export class PositionSaveEvent extends Event {
  static readonly type = 'position-save';
  readonly document: Position;
  /** What the file would hold. */
  readonly text: string;
  /** The revision of the document that this one was made from; `undefined` for a new one, or one under a new id. */
  readonly revision: string | undefined;
  private _answer: Promise<SaveAnswer> = Promise.resolve({ status: 'saved' });

  constructor(document: Position, text: string, revision?: string) {
    super(PositionSaveEvent.type, { ...options, cancelable: true });
    this.document = document;
    this.text = text;
    this.revision = revision;
  }

  /** What the host has promised; that it is saved, if it has cancelled the event and said nothing. */
  get answer(): Promise<SaveAnswer> {
    return this._answer;
  }

  /** Promises an answer; call it before the listener returns. A promise that fails counts as `failed`. */
  respondWith(answer: SaveAnswer | Promise<SaveAnswer>): void {
    this.preventDefault();
    this._answer = Promise.resolve(answer);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'position-change': PositionChangeEvent;
    'position-save': PositionSaveEvent;
  }
}
