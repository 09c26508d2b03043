import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { keyOf, removeDraft, type StoredDraft, storedDrafts } from './drafts.js';

/** The drafts of this browser as they are listed, also while other tabs write and delete them. */
export class DraftList implements ReactiveController {
  private readonly _host: ReactiveControllerHost;
  private _asked: string | undefined;

  constructor(host: ReactiveControllerHost) {
    this._host = host;
    host.addController(this);
  }

  get drafts(): readonly StoredDraft[] {
    return storedDrafts();
  }

  /** The id of the draft that somebody wants to delete, `all` for every one. */
  get asked(): string | undefined {
    return this._asked;
  }

  ask(id: string | undefined): void {
    this._asked = id;
    this._host.requestUpdate();
  }

  delete(id: string): void {
    for (const draft of storedDrafts()) if (id === 'all' || id === draft.id) removeDraft(draft.id);
    this.ask(undefined);
  }

  hostConnected(): void {
    addEventListener('storage', this._follow);
  }

  hostDisconnected(): void {
    removeEventListener('storage', this._follow);
  }

  private readonly _follow = ({ key }: StorageEvent): void => {
    if (key?.startsWith(keyOf(''))) this._host.requestUpdate();
  };
}
