import { chooseFile, saveFile } from '../files/files.js';
import { writeDocument } from '../model/write-document.js';
import type { Desk } from './desk.js';

/** How documents come onto the desk and leave it as files of the author, or come from the address of a host. */
export class Filing {
  private readonly _desk: Desk;

  constructor(desk: Desk) {
    this._desk = desk;
  }

  get fileName(): string {
    const { open } = this._desk;
    return open?.file?.name ?? open?.name ?? `${open?.work.document.id ?? 'position'}.json`;
  }

  async openFile(): Promise<void> {
    try {
      const chosen = await chooseFile();
      if (chosen) this._desk.read(new Uint8Array(chosen.bytes), { name: chosen.name, file: chosen });
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
      else this._desk.read(text, { name: src.replace(/.*\//, '') });
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
}
