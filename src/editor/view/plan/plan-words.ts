import { str } from '@lit/localize';
import type { ExpectationKind } from '../../../authoring/posting/expectation-kind.js';
import { requiredWord, responsibleWord } from '../../../authoring/posting/line-words.js';
import type { EditorWords } from '../../language/words.js';
import type { Strength } from '../../model/actions.js';

/** What a line asks of somebody. */
export function expectationKindName({ msg }: EditorWords, kind: ExpectationKind): string {
  const names: Readonly<Record<ExpectationKind, string>> = {
    skill: msg('skill, experience', { id: 'expects-skill' }),
    attitude: msg('attitude', { id: 'expects-attitude' }),
    readiness: msg('readiness', { id: 'expects-readiness' }),
    language: msg('language', { id: 'expects-language' }),
    certificate: msg('degree, certificate, permit', { id: 'expects-certificate' }),
    years: msg('years', { id: 'expects-years' }),
  };
  return names[kind];
}

/** How to ask for something of this kind. */
export function expectationAdvice({ msg }: EditorWords, kind: ExpectationKind): string {
  const advice: Readonly<Record<ExpectationKind, string>> = {
    skill: msg('Ask what somebody has done with it.', { id: 'advice-skill' }),
    attitude: msg('Ask for an occasion: “What have you done when …?”', { id: 'advice-attitude' }),
    readiness: msg('Ask what somebody has already tried of it. Who would rather not is not close to it.', {
      id: 'advice-readiness',
    }),
    language: msg('Ask what somebody has done in it: read, written, negotiated. No “C1”, no “native speaker”.', {
      id: 'advice-language',
    }),
    certificate: msg('Usually no question: the documents show it. The line stays in the posting.', {
      id: 'advice-certificate',
    }),
    years: msg('Ask what somebody should have done in these years, not how many there were.', { id: 'advice-years' }),
  };
  return advice[kind];
}

export function strengthName({ msg }: EditorWords, strength: Strength): string {
  const names: Readonly<Record<Strength, string>> = {
    must: msg('a must', { id: 'strength-must' }),
    expected: msg('expected', { id: 'strength-expected' }),
    nice: msg('nice to have', { id: 'strength-nice' }),
  };
  return names[strength];
}

/** How strongly the words of a line ask for something. */
export function strengthReason({ msg }: EditorWords, line: string, isOptional: boolean): string {
  if (isOptional) return msg('By its words: nice to have, counts once.', { id: 'strength-why-nice' });
  const word = requiredWord(line);
  return word
    ? msg(str`By its words: “${word}”, counts three times.`, { id: 'strength-why-must' })
    : msg('By its words: nothing like “required”, counts double.', { id: 'strength-why-expected' });
}

/** How far the words of a line want it to reach. */
export function targetReason({ msg }: EditorWords, line: string): string {
  const word = responsibleWord(line);
  return word
    ? msg(str`By its words: “${word}”, own responsibility.`, { id: 'target-why-responsible' })
    : msg('By its words: experience without responsibility, in practice.', { id: 'target-why-practice' });
}

/** Why a line may have no question, as it is written into the file. */
export function reasons({ msg }: EditorWords): readonly string[] {
  return [
    papersReason({ msg }),
    msg('We talk about it when we meet.', { id: 'reason-talk' }),
    msg('It goes without saying.', { id: 'reason-understood' }),
  ];
}

export const papersReason = ({ msg }: Pick<EditorWords, 'msg'>): string =>
  msg('The documents show it.', { id: 'reason-papers' });
