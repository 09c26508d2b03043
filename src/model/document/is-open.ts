import type { Position } from './position.js';

/**
 * Whether a position can be applied for: until the end of its last day.
 *
 * @param now The moment to answer for.
 */
export function isOpen({ closes }: Position, now: Date): boolean {
  if (!closes) return true;
  const [year = 0, month = 1, day = 1] = closes.split('-').map(Number);
  return now < new Date(year, month - 1, day + 1);
}
