import { nothing, type TemplateResult } from 'lit';
import { isOpen } from '../model/document/is-open.js';
import { OVERALLS } from '../model/journey/fit.js';
import type { Member } from '../model/journey/prepare.js';
import { answeredCount, firstOpen } from '../model/journey/route.js';
import { beginning, fitOf, type Visit } from '../positions/visit.js';
import { chooser } from '../view/intro/chooser.js';
import { elsewhere } from '../view/summary/elsewhere.js';
import { overview } from '../view/summary/overview.js';
import type { ScreenProps } from './props.js';

/** Where there are several positions: all of them, to choose from or to answer once for all. */
export function jointIntro(props: ScreenProps, members: readonly Member[]): TemplateResult {
  const { choice, visit, wordsFor, today, choose } = props;
  return chooser({
    ...props,
    ...beginning(visit),
    words: wordsFor(visit),
    positions: members.map((member) => {
      const own = choice.glanceAt(member);
      const { route, answers } = own.session;
      return {
        member,
        words: wordsFor(own),
        most: route.askedAtMost,
        answered: answeredCount(route, answers),
        isClosed: !isOpen(member.prepared.position, today),
      };
    }),
    choose,
  });
}

/** What the answers say about each of several positions. */
export function jointSummary(props: ScreenProps, members: readonly Member[]): TemplateResult {
  const { choice, visit, wordsFor, today, choose } = props;
  const { answers, route } = visit.session;
  return overview({
    ...props,
    words: wordsFor(visit),
    positions: members.map((member) => {
      const own = choice.glanceAt(member);
      return { member, words: wordsFor(own), fit: fitOf(own), isClosed: !isOpen(member.prepared.position, today) };
    }),
    hasOpen: firstOpen(route, answers) >= 0,
    choose: (member) => {
      choose(member, true);
    },
  });
}

/** What can be applied for; once the answers say how they fit, what they fit best comes first. */
export function jointTargets({ choice, visit }: ScreenProps, members: readonly Member[]): readonly Visit[] {
  const targets = members.map((member) => choice.glanceAt(member));
  const rank = (target: Visit) => OVERALLS.indexOf(fitOf(target).overall);
  return visit.session.step === 'summary' ? targets.sort((a, b) => rank(a) - rank(b)) : targets;
}

/** Leads from a position that asks for a lot to open ones that the answers fit better, as far as they tell. */
export function betterPositions(props: ScreenProps): TemplateResult | typeof nothing {
  const { choice, visit, wordsFor, today, choose } = props;
  if (!choice.members.length) return nothing;
  const open = choice.members
    .map((member) => ({ member, visit: choice.glanceAt(member) }))
    .filter(({ member }) => isOpen(member.prepared.position, today))
    .map(({ member, visit }) => ({ member, words: wordsFor(visit), overall: fitOf(visit).overall }));
  const better = open.filter(({ overall }) => overall === 'A' || overall === 'B');
  // Where no other may fit better, either, there is nothing to lead to.
  if (!better.length && !open.some(({ overall }) => overall === 'insufficient')) return nothing;
  return elsewhere({
    words: wordsFor(visit),
    better,
    choose: (member) => {
      choose(member, true);
    },
    chooseAll: () => {
      choose();
    },
  });
}
