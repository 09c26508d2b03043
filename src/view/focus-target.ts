/** What the focus can be moved to: the heading of the screen, or what is marked `data-focus` with this name. */
export type FocusTarget =
  'heading' | 'error' | 'restart' | 'restart-question' | 'application' | 'draft' | 'renew-question' | CopyField;

/** A field with a text to copy by hand. */
export type CopyField = 'copy-link' | 'copy-draft';
