import type { Answers } from '../../model/document/position.js';
import type { Desk } from './desk.js';

/** Who answers in the preview while trying is one of the applicants from then on. */
export function tryOneself(desk: Desk, own: Answers): void {
  const { open } = desk;
  if (open?.place.step === 'try') desk.set({ tryout: { ...open.tryout, who: 'own', own } });
}
