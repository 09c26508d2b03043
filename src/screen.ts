import { html, nothing, type TemplateResult } from 'lit';
import type { ApplicationPanel, PanelContent } from './application-panel.js';
import { LOCALES, type Locale } from './language.js';
import type { Fit } from './model/fit.js';
import { firstOpen } from './model/route.js';
import type { Action, Session } from './model/session.js';
import type { Shared } from './shared-summary.js';
import type { SummaryTakeaway } from './summary-takeaway.js';
import { below } from './view/heading.js';
import { intro } from './view/intro.js';
import { languageSwitch } from './view/language-switch.js';
import { progress } from './view/progress.js';
import { question } from './view/question.js';
import { review } from './view/review.js';
import { sharedNotice, sharedProblem } from './view/shared.js';
import { summaryLead } from './view/summary-actions.js';
import { summary } from './view/summary.js';

export interface ScreenProps {
  /** What the screen is made from. */
  readonly content: PanelContent;
  readonly session: Session;
  readonly shared: Shared | undefined;
  readonly headingLevel: number;
  readonly remembers: boolean;
  readonly askingRestart: boolean;
  /** Whether the answers were given to another version of the position. */
  readonly outdated: boolean;
  readonly today: Date;
  readonly panel: ApplicationPanel;
  readonly takeaway: SummaryTakeaway;
  readonly fitOf: (session: Session) => Fit;
  readonly dispatch: (action: Action) => void;
  readonly askRestart: (ask: boolean) => void;
  readonly leaveShared: (adopt: boolean) => void;
  readonly openApplication: () => void;
  readonly switchLanguage: (to: Locale) => void;
}

/** The screen as a whole: the step and, always in the same place below it, the way to apply. */
export function screen(props: ScreenProps): TemplateResult {
  const { content, headingLevel, panel, switchLanguage, today } = props;
  const canApply = !isClosed(content.prepared.position.closes, today);
  return html`<div class="content">
      ${languageSwitch(LOCALES, content.locale, (locale) => {
        switchLanguage(locale as Locale);
      })}
      ${step(props, canApply)}
    </div>
    ${canApply ? panel.render(content, below(headingLevel)) : nothing}`;
}

function step(props: ScreenProps, canApply: boolean): TemplateResult {
  const { content, session, shared, headingLevel, remembers, dispatch } = props;
  const { prepared, locale } = content;
  const words = content.wordsIn(locale);
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
      return ownSummary(props, canApply);
    case 'intro':
      return html`${shared ? sharedProblem(words, shared.problem) : nothing}
      ${intro({
        ...props,
        words,
        position: prepared.position,
        most: route.most,
        remembers,
        canResume: answers.length > 0,
        isClosed: !canApply,
      })}`;
  }
}

function ownSummary(props: ScreenProps, canApply: boolean): TemplateResult {
  const { content, session, headingLevel, takeaway, today, fitOf, dispatch, openApplication } = props;
  const { prepared, locale } = content;
  const words = content.wordsIn(locale);
  return summary({
    words,
    headingLevel,
    prepared,
    answers: session.answers,
    fit: fitOf(session),
    examples: session.examples,
    isShared: false,
    notice: nothing,
    date: today,
    lead: summaryLead({
      words,
      canApply,
      hasOpen: firstOpen(session.route, session.answers) >= 0,
      resume: () => {
        dispatch({ type: 'resume' });
      },
      apply: openApplication,
    }),
    actions: takeaway.render(content, props),
  });
}

/** Somebody else's summary: to read, with the ways to one's own. */
function sharedSummary(props: ScreenProps, session: Session): TemplateResult {
  const { content, headingLevel, today, fitOf, leaveShared } = props;
  const { prepared, locale } = content;
  const words = content.wordsIn(locale);
  const notice = sharedNotice({
    words,
    version: prepared.position.version,
    replaces: props.session.answers.length > 0,
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
    fit: fitOf(session),
    examples: session.examples,
    isShared: true,
    date: today,
    notice,
    lead: nothing,
    actions: nothing,
  });
}

/** Whether the last day for applications is over. */
function isClosed(closes: string | undefined, today: Date): boolean {
  if (!closes) return false;
  const [year = 0, month = 1, day = 1] = closes.split('-').map(Number);
  return today >= new Date(year, month - 1, day + 1);
}
