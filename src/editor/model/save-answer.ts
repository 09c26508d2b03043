/** Something that a host says of a document that it does not take. */
export interface SaveFinding {
  /** Where it is, as a JSONPath such as `$.questions[3].text.de`; empty for the document as a whole. */
  readonly path: string;
  /** What is wrong, in a sentence for the author. */
  readonly message: string;
}

/** A document as a host keeps it now. */
export interface KeptDocument {
  /** Its text; nothing if it has been deleted. */
  readonly text?: string | undefined;
  /** What tells this text from others, such as its hash. */
  readonly revision?: string | undefined;
  /** Who has saved or deleted it. */
  readonly by?: string | undefined;
  /** When, as a date in ISO 8601. */
  readonly changed?: string | undefined;
}

/** What a host answers when the author wants to save. */
export type SaveAnswer =
  /** It is saved, and has this revision now. */
  | { readonly status: 'saved'; readonly revision?: string | undefined }
  /** The document is faulty, and was not taken. */
  | { readonly status: 'refused'; readonly findings: readonly SaveFinding[] }
  /** Not the document of the event's revision is there, but this one. Nothing was overwritten. */
  | ({ readonly status: 'conflict' } & KeptDocument)
  /** It could not be saved, for a reason that has nothing to do with the document; perhaps a link helps. */
  | {
      readonly status: 'failed';
      readonly message?: string | undefined;
      readonly link?: { readonly name: string; readonly url: string } | undefined;
    };
