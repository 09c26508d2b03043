import type { Level } from '../document/position.js';
import type { Member, PreparedPosition } from './prepare.js';
import { type AnswerList, saidToMember } from './said.js';

/**
 * Whether a question is on the path.
 * - `asked`: it is.
 * - `inferred`: a basis is missing, so it is not asked and counts as level 0.
 * - `pending`: left out for now; an answer that is still to come may open it.
 * - `left-out`: ruled out by the answers given.
 */
export type Standing = 'asked' | 'inferred' | 'pending' | 'left-out';

/** The path through a position that a set of answers makes. */
export interface Route {
  /** By the index of the question. */
  readonly standings: readonly Standing[];
  /** How many questions are asked up to and including the one at this index. */
  readonly askedUpTo: readonly number[];
  /** How many questions are asked, or may still be. */
  readonly askedAtMost: number;
}

/** The path that these answers make. The order of answering does not matter. */
export function route(prepared: PreparedPosition, answers: AnswerList): Route {
  const standings = prepared.members ? jointStandings(prepared.members, answers) : ownStandings(prepared, answers);
  const askedUpTo: number[] = [];
  let asked = 0;
  let pending = 0;
  for (const standing of standings) {
    if (standing === 'asked') asked++;
    if (standing === 'pending') pending++;
    askedUpTo.push(asked);
  }
  return { standings, askedUpTo, askedAtMost: asked + pending };
}

/** Conditions name earlier questions only, so one pass decides. */
function ownStandings({ questions }: PreparedPosition, answers: AnswerList): Standing[] {
  const standings: Standing[] = [];
  // Whether what a question says can only change by changing an answer, not by giving one that is still missing.
  const settled: boolean[] = [];
  for (const { askUnless, askOnlyIf } of questions) {
    const standing = askUnless.some((c) => atMost(level(standings, answers, c.on), c.level))
      ? 'inferred'
      : askOnlyIf.every((c) => atLeast(level(standings, answers, c.on), c.level))
        ? 'asked'
        : askOnlyIf.some((c) => settled[c.on] && !atLeast(level(standings, answers, c.on), c.level))
          ? 'left-out'
          : 'pending';
    const isSaid = standing === 'left-out' || (standing === 'asked' && answers[settled.length] !== undefined);
    settled.push(standing === 'inferred' || (isSaid && askUnless.every((c) => settled[c.on])));
    standings.push(standing);
  }
  return standings;
}

/** From what rules most out to what rules nothing out. */
const STANDINGS: readonly Standing[] = ['left-out', 'inferred', 'pending', 'asked'];

/** What several positions ask together: what at least one of them asks. */
function jointStandings(members: readonly Member[], answers: AnswerList): Standing[] {
  const standings: Standing[] = [];
  for (const member of members) {
    const own = ownStandings(member.prepared, saidToMember(member, { answers, examples: [] }).answers);
    member.indexInAll.forEach((indexInAll, index) => {
      const [standing, known] = [own[index] || 'left-out', standings[indexInAll] || 'left-out'];
      standings[indexInAll] = STANDINGS.indexOf(standing) > STANDINGS.indexOf(known) ? standing : known;
    });
  }
  return standings;
}

/**
 * The level that a question counts with: the chosen one while it is asked, 0 while it is inferred, otherwise none.
 */
export function level(standings: readonly Standing[], answers: AnswerList, index: number): Level | undefined {
  const standing = standings[index];
  if (standing === 'inferred') return 0;
  const answer = answers[index];
  return standing === 'asked' && typeof answer === 'number' ? answer : undefined;
}

const atMost = (value: Level | undefined, limit: Level): boolean => value !== undefined && value <= limit;
const atLeast = (value: Level | undefined, limit: Level): boolean => value !== undefined && value >= limit;

/** The index of the nearest asked question after (`step` 1) or before (`step` −1) an index, or −1. */
export function nextAsked(standings: readonly Standing[], index: number, step: 1 | -1): number {
  for (let i = index + step; i >= 0 && i < standings.length; i += step) if (standings[i] === 'asked') return i;
  return -1;
}

/** The index of the first asked question that has no answer, or −1. */
export function firstOpen({ standings }: Route, answers: AnswerList): number {
  return standings.map((standing, index) => standing === 'asked' && answers[index] === undefined).indexOf(true);
}

/** How many of the questions that are asked have an answer. */
export function answeredCount({ standings }: Route, answers: AnswerList): number {
  return standings.filter((standing, index) => standing === 'asked' && answers[index] !== undefined).length;
}
