import type { ReactiveControllerHost } from 'lit';
import { PositionSaveEvent } from '../events.js';
import { chooseFile, saveFile } from '../files/files.js';
import { writeDocument } from '../model/write-document.js';
import type { Desk } from './desk.js';

/** How documents come onto the desk and leave it: as files of the author, from the address of a host, to a host. */
export class Filing {
  private readonly _host: ReactiveControllerHost & EventTarget;
  private readonly _desk: Desk;

  constructor(host: ReactiveControllerHost & EventTarget, desk: Desk) {
    this._host = host;
    this._desk = desk;
  }

  get fileName(): string {
    const { open } = this._desk;
    return open?.file?.name ?? open?.name ?? `${open?.work.document.id ?? 'position'}.json`;
  }

  async openFile(): Promise<void> {
    try {
      const chosen = await chooseFile();
      if (chosen) this._desk.read(new Uint8Array(chosen.bytes), chosen.name, chosen);
    } catch {
      this._desk.fail('open');
    }
  }

  async fetch(src: string, isStillWanted: () => boolean): Promise<void> {
    try {
      const response = await fetch(src);
      const text = response.ok && (await response.text());
      if (!isStillWanted()) return;
      if (text === false) this._desk.fail('fetch');
      else this._desk.read(text, src.replace(/.*\//, ''));
    } catch {
      if (isStillWanted()) this._desk.fail('fetch');
    }
  }

  async save(): Promise<void> {
    const { open } = this._desk;
    if (!open) return;
    const { document } = open.work;
    const text = writeDocument(document, open.opened);
    try {
      const file = await saveFile(text, this.fileName, open.file);
      if (!file) return;
      this._desk.fail(undefined);
      this._desk.set({ file, opened: { document, text } });
    } catch {
      this._desk.fail('save');
    }
  }

  /** The host saves; where it does not listen, nothing must be lost. */
  publish(): void {
    const { open } = this._desk;
    if (!open) return;
    const { work, opened } = open;
    const event = new PositionSaveEvent(work.document, writeDocument(work.document, opened));
    if (this._host.dispatchEvent(event)) void this.save();
  }
}
