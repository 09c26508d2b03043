import type { FocusTarget } from '../view/focus-target.js';

/** What the ways out of the page need of the element around them. */
export interface TakeawayHost {
  /** What is printed. */
  readonly element: Element;
  /** Renders again. */
  readonly update: () => void;
  /** Done when everything is rendered. */
  readonly updated: () => Promise<unknown>;
  /** Moves the focus after the next update. */
  readonly focus: (target: FocusTarget) => void;
  /** Tells the page. */
  readonly send: (event: Event) => void;
}
