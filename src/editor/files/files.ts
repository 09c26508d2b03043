import { type FileWithHandle, fileOpen, fileSave } from 'browser-fs-access';

/** A file of a document on the author's machine. */
export interface DocumentFile {
  readonly name: string;
  readonly bytes: ArrayBuffer;
  /** Where it can be written back, in browsers that can. */
  readonly handle: FileSystemFileHandle | undefined;
  readonly modified: number;
}

const JSON_FILES = { mimeTypes: ['application/json'], extensions: ['.json'], id: 'self-assessment' };

/** Lets the author choose a file; `undefined` if they think better of it. */
export async function chooseFile(): Promise<DocumentFile | undefined> {
  try {
    const file: FileWithHandle = await fileOpen({ ...JSON_FILES, extensions: ['.json', '.txt'] });
    return { name: file.name, bytes: await file.arrayBuffer(), handle: file.handle, modified: file.lastModified };
  } catch (error) {
    if (isChangeOfMind(error)) return undefined;
    throw error;
  }
}

/** Where a document was saved, so that the next time can go there, too. */
export interface SavedFile {
  readonly name: string;
  readonly handle: FileSystemFileHandle | undefined;
  readonly modified: number;
}

/**
 * Saves a document: back into the file it came from, unless somebody else has changed that in the meantime; else where
 * the author says, or as a download. `undefined` if they think better of it.
 */
export async function saveFile(
  text: string,
  name: string,
  before: SavedFile | undefined,
): Promise<SavedFile | undefined> {
  const isOurs = before?.handle && (await before.handle.getFile()).lastModified === before.modified;
  const blob = new Blob([text], { type: 'application/json' });
  try {
    const handle = await fileSave(blob, { ...JSON_FILES, fileName: name }, isOurs ? before.handle : null);
    const modified = handle ? (await handle.getFile()).lastModified : 0;
    return { name: handle?.name ?? name, handle: handle ?? undefined, modified };
  } catch (error) {
    if (isChangeOfMind(error)) return undefined;
    throw error;
  }
}

const isChangeOfMind = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';
