import { str } from '@lit/localize';
import type { Level } from '../../model/document/position.js';
import type { EditorWords } from '../language/words.js';

/** What a level is called. */
export function levelName({ msg }: EditorWords, level: Level): string {
  const names = [
    msg('not yet', { id: 'level-0' }),
    msg('with guidance', { id: 'level-1' }),
    msg('in practice', { id: 'level-2' }),
    msg('own responsibility', { id: 'level-3' }),
    msg('shaped for others', { id: 'level-4' }),
    msg('beyond that', { id: 'level-5' }),
  ];
  return names[level] ?? '';
}

/** How a statement at a level begins. */
export function levelBeginning({ msg }: EditorWords, level: Level): string {
  const beginnings = [
    msg('“I have not … yet.” A normal beginning.', { id: 'begins-0' }),
    msg('“I have … with guidance.” Learned or tried.', { id: 'begins-1' }),
    msg('“I have …” In a setting they know.', { id: 'begins-2' }),
    msg('“I have been responsible for …, even when …”', { id: 'begins-3' }),
    msg('“I have decided how … is done.”', { id: 'begins-4' }),
    msg('Rarely needed.', { id: 'begins-5' }),
  ];
  return beginnings[level] ?? '';
}

/** How much a question counts. */
export function weightName({ msg }: EditorWords, weight: number): string {
  if (weight === 1) return msg('counts once', { id: 'weight-1' });
  if (weight === 2) return msg('counts double', { id: 'weight-2' });
  if (weight === 3) return msg('counts three times', { id: 'weight-3' });
  return msg(str`counts ${weight} times`, { id: 'weight-other' });
}
