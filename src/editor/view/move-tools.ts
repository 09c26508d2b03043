import type { Screen } from './screen.js';
import type { Tool } from './toolbar.js';

/** Up and down. Whoever moves something finds the same button again, where it is then. */
export const moveTools = (
  { words: { msg } }: Screen,
  id: string,
  { up, down }: { readonly up: Tool['use']; readonly down: Tool['use'] },
): Tool[] => [
  { name: msg('Move up', { id: 'move-up' }), sign: '↑', focus: `up:${id}`, use: up },
  { name: msg('Move down', { id: 'move-down' }), sign: '↓', focus: `down:${id}`, use: down },
];
