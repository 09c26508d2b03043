import type { EditorWords } from '../language/words.js';
import type { Action } from '../model/actions.js';
import { deedName } from './deed-name.js';

/** Says what was done to those who do not see it; words that somebody types need no saying. */
export function announcement(
  words: EditorWords,
  done: { readonly how: 'done' | 'undone' | 'redone'; readonly action: Action } | undefined,
): string {
  const { msg } = words;
  if (!done) return '';
  const { how, action } = done;
  const name = deedName(words, action);
  if (how === 'undone') return `${msg('Undone', { id: 'undone' })}: ${name}`;
  if (how === 'redone') return `${msg('Done again', { id: 'redone' })}: ${name}`;
  return ['write', 'writeAlike', 'set'].includes(action.type) ? '' : name;
}
