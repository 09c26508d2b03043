import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Puts the focus on what somebody has just made, moved or gone to, as soon as it is there. */
export class FocusKeeper implements ReactiveController {
  private readonly _host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  private _next: string | undefined;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    this._host = host;
    host.addController(this);
  }

  /** Names a field, the beginning of its name, or what has this `data-focus`; else the heading gets the focus. */
  after(name: string): void {
    this._next = name;
    this._host.requestUpdate();
  }

  hostUpdated(): void {
    const name = this._next;
    this._next = undefined;
    if (name) this._focusOn(name);
  }

  private _focusOn(name: string): void {
    const named = [...this._host.renderRoot.querySelectorAll<HTMLElement>('[data-field], [data-focus]')];
    const isCalledSo = ({ dataset }: HTMLElement) => dataset['field'] === name || dataset['focus'] === name;
    const target =
      named.find(isCalledSo) ??
      named.find(({ dataset }) => dataset['field']?.startsWith(name)) ??
      // A text that is the same in all languages has one field for all.
      named.find(({ dataset }) => dataset['alike'] !== undefined && name.startsWith(`${dataset['field']}.`)) ??
      named.find(({ dataset }) => dataset['focus'] === 'heading');
    target?.closest('details')?.setAttribute('open', '');
    target?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    target?.focus({ preventScroll: true });
  }
}
