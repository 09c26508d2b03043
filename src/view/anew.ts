import type { ChildPart } from 'lit';
import { directive, Directive, type DirectiveResult } from 'lit/directive.js';
import { setCommittedValue } from 'lit/directive-helpers.js';
import { areSame } from './still.js';

/**
 * What is made anew for other keys, without a look at what was there. Lit would set new texts into the text nodes it
 * has made; but where somebody has the page translated, other nodes are in their place, and the old text would stay on
 * the screen. For the same reason, what changes for the same keys is bound to `textContent`.
 */
class Anew extends Directive {
  private _keys: readonly unknown[] = [];

  render(_keys: readonly unknown[], content: unknown): unknown {
    return content;
  }

  override update(part: ChildPart, [keys, content]: [readonly unknown[], unknown]): unknown {
    if (!areSame(keys, this._keys)) setCommittedValue(part);
    this._keys = keys;
    return content;
  }
}

export const anew: (keys: readonly unknown[], content: unknown) => DirectiveResult = directive(Anew);
