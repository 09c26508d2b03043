import { html, nothing, type TemplateResult } from 'lit';
import type { ApplicationPanel, PanelContent } from './application-panel.js';
import { betterPositions, jointIntro, jointSummary, jointTargets } from './joint-screen.js';
import { LOCALES, type Locale } from './language.js';
import type { Part } from './model/joint.js';
import { firstOpen } from './model/route.js';
import type { Action, Session } from './model/session.js';
import type { PositionChoice } from './position-choice.js';
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
import type { Words } from './view/words.js';
import { beginning, fitOf, isOpen, type Visit } from './visit.js';

export interface ScreenProps {
  readonly choice: PositionChoice;
  /** The position that is shown, or all of them as one, with what has been said to it. */
  readonly visit: Visit;
  readonly locale: Locale;
  /** What views need to speak of a position. */
  readonly wordsFor: (visit: Visit) => Words;
  /** What an application is made from. */
  readonly contentOf: (visit: Visit) => PanelContent;
  readonly shared: Shared | undefined;
  readonly headingLevel: number;
  readonly remembers: boolean;
  readonly askingRestart: boolean;
  readonly today: Date;
  readonly panel: ApplicationPanel;
  readonly takeaway: SummaryTakeaway;
  readonly dispatch: (action: Action) => void;
  readonly askRestart: (ask: boolean) => void;
  readonly leaveShared: (adopt: boolean) => void;
  readonly openApplication: () => void;
  readonly switchLanguage: (to: Locale) => void;
  /** Goes to one of several positions, to its summary if so told; without one to all of them. */
  readonly choose: (part?: Part, toSummary?: boolean) => void;
}

/** The screen as a whole: the step and, always in the same place below it, the way to apply. */
export function screen(props: ScreenProps): TemplateResult {
  const { choice, visit, wordsFor, contentOf, locale, headingLevel, panel, dispatch, switchLanguage, choose } = props;
  const { parts } = visit.prepared;
  const targets = (parts ? jointTargets(props, parts) : [visit]).filter((one) => isOpen(one, props.today));
  const { msg } = wordsFor(visit);
  return html`<div class="content">
      <div class="top">
        ${
          choice.parts.length && !(parts && visit.session.step === 'intro')
            ? html`<button
                type="button"
                part="button"
                class="quiet"
                @click=${() => {
                  if (parts) dispatch({ type: 'intro' });
                  else choose();
                }}
              >
                ${msg('All positions', { id: 'all-positions' })}
              </button>`
            : nothing
        }
        ${languageSwitch(LOCALES, locale, (locale) => {
          switchLanguage(locale as Locale);
        })}
      </div>
      ${step(props, targets.length > 0)}
    </div>
    ${panel.render(targets.map(contentOf), below(headingLevel))}`;
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
      return prepared.parts ? jointSummary(props, prepared.parts) : ownSummary(props, canApply);
    case 'intro':
      return html`${shared ? sharedProblem(words, shared.problem) : nothing}
      ${
        prepared.parts
          ? jointIntro(props, prepared.parts)
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
      resume: () => {
        dispatch({ type: 'resume' });
      },
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
