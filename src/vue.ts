import type { HTMLAttributes } from 'vue';
import type {
  AssessmentAnswerEvent,
  AssessmentApplyEvent,
  AssessmentCompleteEvent,
  AssessmentErrorEvent,
  AssessmentStartEvent,
} from './events.js';
import type { SelfAssessmentElement } from './self-assessment.js';

export * from './index.js';

/** What a template may bind: Vue sets the properties of the element where there is one of that name, else attributes. */
export interface SelfAssessmentProps
  extends HTMLAttributes, Partial<Pick<SelfAssessmentElement, 'answers' | 'position' | 'remember' | 'src'>> {
  email?: string;
  headingLevel?: number | string;
  onAssessmentStart?: (event: AssessmentStartEvent) => void;
  onAssessmentAnswer?: (event: AssessmentAnswerEvent) => void;
  onAssessmentComplete?: (event: AssessmentCompleteEvent) => void;
  onAssessmentApply?: (event: AssessmentApplyEvent) => void;
  onAssessmentError?: (event: AssessmentErrorEvent) => void;
}

declare module 'vue' {
  interface GlobalComponents {
    'self-assessment': new () => SelfAssessmentElement & { $props: SelfAssessmentProps };
  }
}
