import type { Copied, CopyNotice } from '../view/copy-fallback.js';
import type { CopyField } from '../view/focus-target.js';
import type { TakeawayHost } from './takeaway-host.js';

/** What became of the last way out that somebody tried, in one place of the element. */
export class Notice {
  private readonly _host: TakeawayHost;
  private readonly _field: CopyField;

  current: CopyNotice | undefined;

  /** @param field Where the text to copy by hand appears. */
  constructor(host: TakeawayHost, field: CopyField) {
    this._host = host;
    this._field = field;
  }

  /** Says what happened; emptied first, or the same sentence twice in a row would not be heard the second time. */
  async say(notice: CopyNotice | undefined): Promise<void> {
    this.current = undefined;
    this._host.update();
    if (!notice) return;
    await this._host.updated();
    this.current = notice;
    this._host.update();
  }

  /**
   * Copies a text, or shows it selected where copying is not possible. Says which.
   *
   * @param blanks How many places in [brackets] it has.
   */
  async copy(text: string, what: Copied, blanks = 0): Promise<boolean> {
    const copied = await copyText(text);
    await this.say(copied ? { sentence: what, blanks } : { sentence: 'copy-failed', field: this._field, text, blanks });
    if (!copied) this._host.focus(this._field);
    return copied;
  }
}

/** Puts a text on the clipboard. False where the browser, the page or the frame does not allow it. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Offers a file for download. Whether it arrives cannot be known: sandboxed frames and some apps just do nothing. */
export function downloadFile(name: string, type: string, content: string): void {
  try {
    const url = URL.createObjectURL(new Blob([content], { type }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    // The browser reads the file after this task; a second later it has it, or never will.
    setTimeout(() => {
      URL.revokeObjectURL(url);
    }, 1000);
  } catch {
    // Browsers inside other apps may make no files; what is said beside a download helps there, too.
  }
}
