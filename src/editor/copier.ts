import type { ReactiveControllerHost } from 'lit';
import type { Lines } from './view/screen.js';

/** Copies lines to the clipboard, and knows which were copied last. */
export class Copier {
  private readonly _host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  private _copied: string | undefined;
  private _uncopied: Lines | undefined;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    this._host = host;
  }

  get copied(): string | undefined {
    return this._copied;
  }

  get uncopied(): Lines | undefined {
    return this._uncopied;
  }

  async copy(name: string, lines: string): Promise<void> {
    this._copied = this._uncopied = undefined;
    try {
      await navigator.clipboard.writeText(lines);
      this._copied = name;
    } catch {
      // Some pages may not copy: the lines are selected, for the person to do it.
      this._uncopied = { name, lines };
      this._host.requestUpdate();
      await this._host.updateComplete;
      const shown = this._host.renderRoot.querySelector(`[data-lines=${name}]`);
      if (shown) getSelection()?.selectAllChildren(shown);
    }
    this._host.requestUpdate();
  }
}
