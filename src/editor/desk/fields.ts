import { segmentsOf } from '../../authoring/path.js';
import { oneParagraph } from '../model/words.js';
import type { Desk } from './desk.js';

type Field = HTMLTextAreaElement | HTMLInputElement;

const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;

/** The field of the document that an event comes from, with its name. */
function fieldOf({ target }: Event): readonly [field: Field, name: string] | undefined {
  const name = isField(target) ? target.dataset['field'] : undefined;
  return isField(target) && name !== undefined ? [target, name] : undefined;
}

/** What is typed into a field of the document is written there. */
export function typed(desk: Desk, event: Event): void {
  const [field, name] = fieldOf(event) ?? [];
  if (!field || name === undefined) return;
  const value = field.dataset['list'] === undefined ? oneParagraph(field.value) : field.value;
  const path = segmentsOf(name);
  const language = field.lang;
  if (language) desk.act({ type: 'write', path: path.slice(0, -1), language, words: value });
  else if (field.dataset['alike'] !== undefined) desk.act({ type: 'writeAlike', path, words: value });
  else desk.act({ type: 'set', path, value });
}

/** Tells whether another field has the focus now. */
export function entered(desk: Desk, event: Event): boolean {
  const [, name] = fieldOf(event) ?? [];
  if (name === undefined || name === desk.open?.focused) return false;
  desk.focused(name);
  return true;
}

export function left(desk: Desk, event: Event): void {
  const [, name] = fieldOf(event) ?? [];
  if (name !== undefined) desk.leave(name);
}

/** The key that would begin another paragraph does nothing in a field that has but one. */
export function keepOneParagraph(event: KeyboardEvent): void {
  const [field] = fieldOf(event) ?? [];
  if (event.key === 'Enter' && field?.localName === 'textarea' && field.dataset['list'] === undefined)
    event.preventDefault();
}

/** Where the browser's own undo belongs to the person who types. */
export const isTextField = (target: EventTarget | null): boolean =>
  isField(target) && (target.localName === 'textarea' || !['checkbox', 'radio'].includes(target.type));
