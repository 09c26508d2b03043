import type { Position } from './position.js';

/** The last moment of a day, as an ISO 8601 date and time: when it ends in the last time zone on earth, UTC−12. */
export const endOfDay = (day: string): string => `${day}T23:59:59-12:00`;

/**
 * Whether a position can be applied for: until its last day has ended everywhere, so that nobody loses it, wherever
 * reader and employer are.
 *
 * @param now The moment to answer for.
 */
export const isOpen = ({ closes }: Position, now: Date): boolean => !closes || now <= new Date(endOfDay(closes));
