import { nothing, type TemplateResult } from 'lit';
import { OVERALLS } from './model/fit.js';
import type { Part } from './model/joint.js';
import { answeredCount, firstOpen } from './model/route.js';
import type { ScreenProps } from './screen.js';
import { chooser } from './view/chooser.js';
import { elsewhere } from './view/elsewhere.js';
import { overview } from './view/overview.js';
import { beginning, fitOf, isOpen, type Visit } from './visit.js';

/** Where there are several positions: all of them, to choose from or to answer once for all. */
export function jointIntro(props: ScreenProps, parts: readonly Part[]): TemplateResult {
  const { choice, visit, wordsFor, today, choose } = props;
  return chooser({
    ...props,
    ...beginning(visit),
    words: wordsFor(visit),
    positions: parts.map((part) => {
      const own = choice.glanceAt(part);
      const { route, answers } = own.session;
      return {
        part,
        words: wordsFor(own),
        most: route.most,
        answered: answeredCount(route, answers),
        isClosed: !isOpen(own, today),
      };
    }),
    choose,
  });
}

/** What the answers say about each of several positions. */
export function jointSummary(props: ScreenProps, parts: readonly Part[]): TemplateResult {
  const { choice, visit, wordsFor, today, choose } = props;
  const { answers, route } = visit.session;
  return overview({
    ...props,
    words: wordsFor(visit),
    positions: parts.map((part) => {
      const own = choice.glanceAt(part);
      return { part, words: wordsFor(own), fit: fitOf(own), isClosed: !isOpen(own, today) };
    }),
    hasOpen: firstOpen(route, answers) >= 0,
    choose: (part) => {
      choose(part, true);
    },
  });
}

/** What can be applied for; once the answers say how they fit, what they fit best comes first. */
export function jointTargets({ choice, visit }: ScreenProps, parts: readonly Part[]): readonly Visit[] {
  const targets = parts.map((part) => choice.glanceAt(part));
  const rank = (target: Visit) => OVERALLS.indexOf(fitOf(target).overall);
  return visit.session.step === 'summary' ? targets.sort((a, b) => rank(a) - rank(b)) : targets;
}

/** Leads from a position that asks for a lot to open ones that the answers fit better, as far as they tell. */
export function betterPositions(props: ScreenProps): TemplateResult | typeof nothing {
  const { choice, visit, wordsFor, today, choose } = props;
  if (!choice.parts.length) return nothing;
  const open = choice.parts
    .map((part) => ({ part, visit: choice.glanceAt(part) }))
    .filter(({ visit }) => isOpen(visit, today))
    .map(({ part, visit }) => ({ part, words: wordsFor(visit), overall: fitOf(visit).overall }));
  const better = open.filter(({ overall }) => overall === 'A' || overall === 'B');
  // Where no other may fit better, either, there is nothing to lead to.
  if (!better.length && !open.some(({ overall }) => overall === 'insufficient')) return nothing;
  return elsewhere({
    words: wordsFor(visit),
    better,
    choose: (part) => {
      choose(part, true);
    },
    chooseAll: () => {
      choose();
    },
  });
}
