import type { EditorWords } from '../language/words.js';
import type { LineKind } from '../model/actions.js';

export const LINE_KINDS: readonly LineKind[] = ['expectation', 'optional', 'duty', 'offer'];

/** What a line of the posting is called by what it is. */
export function lineKindName({ msg }: EditorWords, kind: LineKind): string {
  const names: Readonly<Record<LineKind, string>> = {
    expectation: msg('Expectation', { id: 'kind-expectation' }),
    optional: msg('Nice to have', { id: 'kind-optional' }),
    duty: msg('Task', { id: 'kind-duty' }),
    offer: msg('Offer', { id: 'kind-offer' }),
  };
  return names[kind];
}
