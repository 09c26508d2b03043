import { html, nothing, type TemplateResult } from 'lit';
import { LOCALES } from '../language/locales.js';
import { fit } from '../model/journey/fit.js';
import type { PreparedQuestion } from '../model/journey/prepare.js';
import { firstOpen } from '../model/journey/route.js';
import type { Session } from '../model/journey/session.js';
import { allPositions } from '../view/all-positions.js';
import { anew } from '../view/anew.js';
import { below } from '../view/heading.js';
import { intro } from '../view/intro/intro.js';
import { languageSwitch } from '../view/language-switch.js';
import { progress } from '../view/question/progress.js';
import { question } from '../view/question/question.js';
import { review } from '../view/review/review.js';
import { sharedNotice, sharedProblem } from '../view/summary/shared.js';
import { summaryLead } from '../view/summary/summary-actions.js';
import { summary } from '../view/summary/summary.js';
import { beginning } from './beginning.js';
import { betterPositions, jointIntro, jointSummary } from './joint-screen.js';
import type { ScreenProps } from './props.js';

/**
 * The screen as a whole: the step and, always in the same place below it, the way to apply.
 *
 * @param canApply Whether the position, or one of several, can be applied for.
 */
export function screen(props: ScreenProps, canApply: boolean): TemplateResult {
  const { visit, members, wordsFor, shared, headingLevel, application, done, dispatch } = props;
  const { prepared, session } = visit;
  const words = wordsFor(visit);
  const isWhole = !!prepared.members;
  const language = [words.locale, words.contentLocale, headingLevel];
  const isAnswering = session.step === 'question';
  // Who answers, or notes an example, stays where they are.
  const keys = [...language, prepared, shared, session.step, session.question, isAnswering || session.answers, done];
  return html`${anew(
    keys,
    html`<div class="content">
      <div class="top">
        ${
          members.length && !(isWhole && session.step === 'intro')
            ? allPositions(words, () => {
                dispatch({ type: isWhole ? 'intro' : 'choose' });
              })
            : nothing
        }
        ${languageSwitch(LOCALES, words.locale, (locale) => {
          dispatch({ type: 'language', locale });
        })}
      </div>
      ${step(props, canApply)}
    </div>`,
  )}
  ${anew(language, application(below(headingLevel)))}`;
}

function step(props: ScreenProps, canApply: boolean): TemplateResult {
  const { visit, wordsFor, shared, headingLevel, done, dispatch } = props;
  const { prepared, session } = visit;
  const words = wordsFor(visit);
  const { answers, route, question: index } = session;
  if (shared && 'session' in shared) return sharedSummary(props, shared.session);
  // A link that cannot be shown is told of on the intro, wherever somebody is.
  switch (shared ? 'intro' : session.step) {
    case 'question': {
      const entry = prepared.questions[index] as PreparedQuestion;
      return html`${progress({ words, prepared, route, question: index })}
      ${question({
        words,
        headingLevel,
        question: entry.question,
        answer: answers[index],
        example: session.examples[index],
        missing: session.missing,
        dispatch,
      })}`;
    }
    case 'review':
      return review({ words, headingLevel, prepared, route, answers, done, dispatch });
    case 'summary':
      return prepared.members ? jointSummary(props) : ownSummary(props, canApply);
    case 'intro':
      return html`${shared ? sharedProblem(words, shared.problem) : nothing}
      ${
        prepared.members
          ? jointIntro(props)
          : intro({ ...beginning(props), position: prepared.position, isClosed: !canApply })
      }`;
  }
}

function ownSummary(props: ScreenProps, canApply: boolean): TemplateResult {
  const { visit, wordsFor, headingLevel, summaryActions, today, dispatch } = props;
  const { prepared, session, fit } = visit;
  const words = wordsFor(visit);
  return summary({
    words,
    headingLevel,
    prepared,
    answers: session.answers,
    fit,
    examples: session.examples,
    isShared: false,
    notice: nothing,
    date: today,
    lead: html`${fit.overall === 'C' ? betterPositions(props) : nothing}
    ${summaryLead({
      words,
      canApply,
      mayAsk: fit.overall === 'C',
      hasOpen: firstOpen(session.route, session.answers) >= 0,
      dispatch,
    })}`,
    actions: summaryActions(),
  });
}

/** Somebody else's summary: to read, with the ways to one's own. */
function sharedSummary(props: ScreenProps, { answers, route, examples }: Session): TemplateResult {
  const { visit, wordsFor, headingLevel, today, dispatch } = props;
  const { prepared } = visit;
  const words = wordsFor(visit);
  const replaces = visit.session.answers.length > 0;
  return summary({
    words,
    headingLevel,
    prepared,
    answers,
    fit: fit(prepared, answers, route),
    examples,
    isShared: true,
    date: today,
    notice: sharedNotice({ words, version: prepared.position.version, replaces, answers, dispatch }),
    lead: nothing,
    actions: nothing,
  });
}
