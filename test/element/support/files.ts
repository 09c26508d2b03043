import { replace } from './replace.js';

/** A file on the disk of whoever sits before the browser. */
interface FileOnDisk {
  readonly name: string;
  readonly text: string;
}

/** The disk of whoever sits before the browser, in browsers that ask for a place and in those that download. */
export interface Disk {
  /** What was saved, the newest last. */
  readonly saved: readonly FileOnDisk[];
  /** Whoever is asked for a file next chooses this one. */
  choose(file: FileOnDisk): void;
}

export function insertDisk(): Disk {
  const saved: FileOnDisk[] = [];
  const save = (name: string, blob: Blob | undefined) =>
    Promise.resolve(blob?.text() ?? '').then((text) => void saved.push({ name, text }));

  // Chromium writes into a file that it has a handle of.
  const handleOf = (name: string, text = '') => {
    let file = new File([text], name);
    return {
      name,
      getFile: () => Promise.resolve(file),
      createWritable: () => {
        const parts: BlobPart[] = [];
        return Promise.resolve(
          new WritableStream<BlobPart>({
            write: (part) => void parts.push(part),
            close: () => save(name, (file = new File(parts, name))),
          }),
        );
      },
    };
  };
  replace(window, 'showSaveFilePicker', {
    value: ({ suggestedName }: { suggestedName: string }) => Promise.resolve(handleOf(suggestedName)),
  });

  // The others download what a link leads to, and choose files in a field.
  let linked: Blob | undefined;
  replace(URL, 'createObjectURL', { value: (blob: Blob) => ((linked = blob), '#file') });
  replace(HTMLAnchorElement.prototype, 'click', {
    value(this: HTMLAnchorElement) {
      void save(this.download, linked);
    },
  });

  return {
    saved,
    choose({ name, text }) {
      const handle = handleOf(name, text);
      replace(window, 'showOpenFilePicker', { value: () => Promise.resolve([handle]) });
      function choose(this: HTMLInputElement): void {
        const chosen = new DataTransfer();
        chosen.items.add(new File([text], name));
        this.files = chosen.files;
        this.dispatchEvent(new Event('change'));
      }
      // Which of the two opens the dialogue depends on the age of the browser.
      replace(HTMLInputElement.prototype, 'click', { value: choose });
      replace(HTMLInputElement.prototype, 'showPicker', { value: choose });
    },
  };
}
