import type { Position } from '../model/document/position.js';

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

/** The author wants the host to save the document. Whoever does so cancels the event; else it becomes a file. */
export class PositionSaveEvent extends Event {
  static readonly type = 'position-save';
  readonly document: Position;
  /** What the file would hold. */
  readonly text: string;
  constructor(document: Position, text: string) {
    super(PositionSaveEvent.type, { ...options, cancelable: true });
    this.document = document;
    this.text = text;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'position-change': PositionChangeEvent;
    'position-save': PositionSaveEvent;
  }
}
