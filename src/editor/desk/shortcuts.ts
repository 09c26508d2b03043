import type { Desk } from './desk.js';
import { isTextField } from './fields.js';

/** The keys that every program has: save, undo, redo. */
export function shortcut(desk: Desk, save: () => void, event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || !desk.open) return;
  const key = event.key.toLowerCase();
  if (key === 's') {
    event.preventDefault();
    save();
  } else if (!isTextField(event.target) && (key === 'z' || key === 'y')) {
    event.preventDefault();
    if (key === 'y' || event.shiftKey) desk.redo();
    else desk.undo();
  }
}
