import type { TemplateResult } from 'lit';
import type { AssessmentErrorEvent } from '../events.js';
import type { ElementLanguage } from '../language/element-language.js';
import type { Answers, Position } from '../model/document/position.js';
import type { Fit } from '../model/journey/fit.js';
import type { SessionStep } from '../model/journey/session.js';
import { failure, loading } from '../view/failure.js';

/** What the element shows. */
export type Step = SessionStep | 'loading' | 'error';

/** What the page may set of how it is shown. */
export interface Settings {
  readonly headingLevel: number;
  /** The address that receives applications, if it is not the position's own. */
  readonly email: string | undefined;
}

/** What the element shows at the moment, and what the page can ask of it. */
export interface Shown {
  readonly step: Step;
  readonly error: AssessmentErrorEvent | null;
  readonly isShared: boolean;
  readonly position: Position | undefined;
  readonly answers: Answers;
  readonly fit: Fit | null;
  /** What was shown until an error came: what somebody has said is kept there. */
  readonly interrupted?: Shown | undefined;
  readonly render: (settings: Settings) => TemplateResult;
}

const nothingYet = { error: null, isShared: false, position: undefined, answers: {}, fit: null };

/** The position is on its way. */
export const showLoading = (language: ElementLanguage): Shown => ({
  ...nothingYet,
  step: 'loading',
  render: () => loading(language.words([])),
});

/** No position can be shown, or no longer. */
export const showError = (error: AssessmentErrorEvent, language: ElementLanguage, interrupted?: Shown): Shown => ({
  ...nothingYet,
  get answers() {
    return interrupted?.answers || {};
  },
  interrupted,
  step: 'error',
  error,
  render: () => failure(language.words([])),
});
