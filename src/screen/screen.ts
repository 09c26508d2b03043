import { html, nothing, type TemplateResult } from 'lit';
import { LOCALES } from '../language/locales.js';
import { isOpen } from '../model/document/is-open.js';
import { firstOpen } from '../model/journey/route.js';
import type { Session } from '../model/journey/session.js';
import { beginning, fitOf } from '../positions/visit.js';
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
import { betterPositions, jointIntro, jointSummary, jointTargets } from './joint-screen.js';
import type { ScreenProps } from './props.js';

/** The screen as a whole: the step and, always in the same place below it, the way to apply. */
export function screen(props: ScreenProps): TemplateResult {
  const { choice, visit, wordsFor, contentOf, locale, shared, headingLevel, panel, dispatch, switchLanguage, choose } =
    props;
  const { members } = visit.prepared;
  const targets = (members ? jointTargets(props, members) : [visit]).filter(({ prepared }) =>
    isOpen(prepared.position, props.today),
  );
  const { msg, contentLocale } = wordsFor(visit);
  const { prepared, session } = visit;
  const { step: at, question: index } = session;
  const language = [locale, contentLocale, headingLevel];
  // Who answers, or notes an example, stays where they are.
  const keys = [...language, prepared, shared, at, index, at === 'question' || session.answers];
  return html`${anew(
    keys,
    html`<div class="content">
      <div class="top">
        ${
          choice.members.length && !(members && visit.session.step === 'intro')
            ? html`<button
                type="button"
                part="button"
                class="quiet"
                @click=${() => {
                  if (members) dispatch({ type: 'intro' });
                  else choose();
                }}
              >
                ${msg('All positions', { id: 'all-positions' })}
              </button>`
            : nothing
        }
        ${languageSwitch(LOCALES, locale, switchLanguage)}
      </div>
      ${step(props, targets.length > 0)}
    </div>`,
  )}
  ${anew(language, panel.render(targets.map(contentOf), below(headingLevel)))}`;
}

function step(props: ScreenProps, canApply: boolean): TemplateResult {
  const { visit, wordsFor, shared, headingLevel, dispatch } = props;
  const { prepared, session } = visit;
  const words = wordsFor(visit);
  const { answers, route, question: index } = session;
  if (shared && 'session' in shared) return sharedSummary(props, shared.session);
  switch (shared ? 'intro' : session.step) {
    case 'question': {
      const entry = prepared.questions[index];
      if (!entry) return html``;
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
      return review({ words, headingLevel, prepared, route, answers, dispatch });
    case 'summary':
      return prepared.members ? jointSummary(props, prepared.members) : ownSummary(props, canApply);
    case 'intro':
      return html`${shared ? sharedProblem(words, shared.problem) : nothing}
      ${
        prepared.members
          ? jointIntro(props, prepared.members)
          : intro({ ...props, ...beginning(visit), words, position: prepared.position, isClosed: !canApply })
      }`;
  }
}

function ownSummary(props: ScreenProps, canApply: boolean): TemplateResult {
  const { visit, wordsFor, contentOf, headingLevel, takeaway, today, dispatch, openApplication } = props;
  const { prepared, session } = visit;
  const words = wordsFor(visit);
  const own = fitOf(visit);
  return summary({
    words,
    headingLevel,
    prepared,
    answers: session.answers,
    fit: own,
    examples: session.examples,
    isShared: false,
    notice: nothing,
    date: today,
    lead: html`${own.overall === 'C' ? betterPositions(props) : nothing}
    ${summaryLead({
      words,
      canApply,
      hasOpen: firstOpen(session.route, session.answers) >= 0,
      dispatch,
      apply: openApplication,
    })}`,
    actions: takeaway.render(contentOf(visit), props),
  });
}

/** Somebody else's summary: to read, with the ways to one's own. */
function sharedSummary(props: ScreenProps, session: Session): TemplateResult {
  const { visit, wordsFor, headingLevel, today, leaveShared } = props;
  const { prepared } = visit;
  const words = wordsFor(visit);
  const notice = sharedNotice({
    words,
    version: prepared.position.version,
    replaces: visit.session.answers.length > 0,
    leave: () => {
      leaveShared(false);
    },
    adopt: () => {
      leaveShared(true);
    },
  });
  return summary({
    words,
    headingLevel,
    prepared,
    answers: session.answers,
    fit: fitOf({ ...visit, session }),
    examples: session.examples,
    isShared: true,
    date: today,
    notice,
    lead: nothing,
    actions: nothing,
  });
}
