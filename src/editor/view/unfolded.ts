import { noChange } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { type ChildPart, directive } from 'lit/directive.js';

/** What a closed fold holds is made when somebody opens it, and stays: a menu of all questions can be long. */
class Unfolded extends AsyncDirective {
  private _make: (() => unknown) | undefined;
  private _isOpen = false;

  render(...[make]: [make: () => unknown, isOpen?: boolean]): unknown {
    return make();
  }

  override update(part: ChildPart, [make, isOpen = false]: [make: () => unknown, isOpen?: boolean]): unknown {
    // What is rendered for the first time is not yet inside the fold.
    if (!this._make) queueMicrotask(() => this._watch(part));
    this._make = make;
    this._isOpen ||= isOpen;
    return this._isOpen ? make() : noChange;
  }

  private _watch({ parentNode }: ChildPart): void {
    const fold = (parentNode as Element).closest('details');
    if (!fold || fold.open) this._open();
    else fold.addEventListener('toggle', () => this._open(), { once: true });
  }

  private _open(): void {
    this._isOpen = true;
    if (this.isConnected) this.setValue(this._make?.());
  }
}

/** What `make` returns, as soon as the fold around it is open; at once where it is known to be. */
export const unfolded = directive(Unfolded);
