import { nothing, type TemplateResult } from 'lit';
import { isOpen } from '../model/document/is-open.js';
import { OVERALLS } from '../model/journey/fit.js';
import { answeredCount, firstOpen } from '../model/journey/route.js';
import type { Visit } from '../positions/visit.js';
import { chooser } from '../view/intro/chooser.js';
import { elsewhere } from '../view/summary/elsewhere.js';
import { overview } from '../view/summary/overview.js';
import { beginning } from './beginning.js';
import type { ScreenProps } from './props.js';

/** Where there are several positions: all of them, to choose from or to answer once for all. */
export function jointIntro(props: ScreenProps): TemplateResult {
  const { members, wordsFor, today } = props;
  return chooser({
    ...beginning(props),
    positions: members.map((member) => {
      const { position } = member.prepared;
      const { route, answers } = member.session;
      return {
        position,
        words: wordsFor(member),
        most: route.askedAtMost,
        answered: answeredCount(route, answers),
        isClosed: !isOpen(position, today),
      };
    }),
  });
}

/** What the answers say about each of several positions. */
export function jointSummary(props: ScreenProps): TemplateResult {
  const { visit, members, wordsFor, today, headingLevel, askingRestart, dispatch } = props;
  const { answers, route } = visit.session;
  return overview({
    headingLevel,
    askingRestart,
    dispatch,
    words: wordsFor(visit),
    positions: members.map((member) => {
      const { position } = member.prepared;
      return { position, words: wordsFor(member), fit: member.fit, isClosed: !isOpen(position, today) };
    }),
    hasOpen: firstOpen(route, answers) >= 0,
  });
}

/** From the position that the answers fit best. */
export const bestFirst = (visits: readonly Visit[]): readonly Visit[] =>
  visits.slice().sort((a, b) => OVERALLS.indexOf(a.fit.overall) - OVERALLS.indexOf(b.fit.overall));

/** Leads from a position that asks for a lot to open ones that the answers fit better, as far as they tell. */
export function betterPositions(props: ScreenProps): TemplateResult | typeof nothing {
  const { visit, members, wordsFor, today, dispatch } = props;
  const open = members.filter(({ prepared }) => isOpen(prepared.position, today));
  const better = open.filter(({ fit: { overall } }) => overall === 'A' || overall === 'B');
  // Where no other may fit better, either, there is nothing to lead to.
  if (!better.length && !open.some(({ fit }) => fit.overall === 'insufficient')) return nothing;
  return elsewhere({
    words: wordsFor(visit),
    better: better.map((member) => ({ position: member.prepared.position, words: wordsFor(member) })),
    dispatch,
  });
}
