import type { ReactiveControllerHost } from 'lit';

/** Copies lines to the clipboard, and knows which were copied last. */
export class Copier {
  private readonly _host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  private _copied: string | undefined;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    this._host = host;
  }

  get copied(): string | undefined {
    return this._copied;
  }

  async copy(name: string, text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this._copied = name;
    } catch {
      // Some pages may not copy: the lines are selected, for the person to do it.
      const lines = this._host.renderRoot.querySelector(`[data-lines=${name}]`);
      if (lines) getSelection()?.selectAllChildren(lines);
    }
    this._host.requestUpdate();
  }
}
