import { upgradePlaceholders } from './page/placeholders.js';
import { SelfAssessmentElement } from './self-assessment.js';

export {
  AssessmentAnswerEvent,
  AssessmentApplyEvent,
  AssessmentCompleteEvent,
  AssessmentErrorEvent,
  AssessmentStartEvent,
} from './events.js';
export { type CheckedPosition, checkPosition } from './model/document/check-position.js';
export type { Problem } from './model/document/findings.js';
export type { Answer, Answers, Level, Position, Text } from './model/document/position.js';
export type { Band, Fit, Overall, QuestionFit, Result, TopicFit } from './model/journey/fit.js';
export type { ApplyVia, DraftKind } from './model/letter/drafting.js';
export type { Step } from './screen/shown.js';
export { SelfAssessmentElement } from './self-assessment.js';

const TAG = 'self-assessment';

// Nothing to do where there is no page or another copy of this script was first; a browser that is too old for states
// keeps what stands inside the element.
if (typeof document !== 'undefined' && !customElements.get(TAG) && CSS.supports('selector(:state(a))')) {
  customElements.define(TAG, SelfAssessmentElement);
  upgradePlaceholders(TAG);
}
