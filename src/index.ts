import { SelfAssessmentElement } from './self-assessment.js';
import { upgradePlaceholders } from './placeholders.js';

export { SelfAssessmentElement, type Step } from './self-assessment.js';
export {
  AssessmentAnswerEvent,
  AssessmentApplyEvent,
  AssessmentCompleteEvent,
  AssessmentErrorEvent,
  AssessmentStartEvent,
} from './events.js';
export type { ApplyVia, DraftKind } from './model/drafting.js';
export { checkPosition, type CheckedPosition } from './model/check-position.js';
export type { Problem } from './model/findings.js';
export type { Band, Fit, Overall, QuestionFit, Result, TopicFit } from './model/fit.js';
export type { Answer, Answers, Level, Position, Text } from './model/position.js';

const TAG = 'self-assessment';

// Nothing to do where there is no page or another copy of this script was first; a browser that is too old for states
// keeps what stands inside the element.
if (typeof document !== 'undefined' && !customElements.get(TAG) && CSS.supports('selector(:state(a))')) {
  customElements.define(TAG, SelfAssessmentElement);
  upgradePlaceholders(TAG);
}
