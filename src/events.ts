import type { DraftKind } from './model/drafting.js';

/** How a person took their application along. */
export type ApplyVia = 'mail' | 'copy' | 'download';

const options: EventInit = { bubbles: true, composed: true };

/** A person has started. */
export class AssessmentStartEvent extends Event {
  static readonly type = 'assessment-start';
  constructor() {
    super(AssessmentStartEvent.type, options);
  }
}

/** A person has answered a question and gone on. It does not say what they answered. */
export class AssessmentAnswerEvent extends Event {
  static readonly type = 'assessment-answer';
  /** The id of the question. */
  readonly questionId: string;
  /** How many questions on the path have an answer. */
  readonly answered: number;
  /** How many questions are asked, as far as is known by now. */
  readonly asked: number;
  constructor(questionId: string, answered: number, asked: number) {
    super(AssessmentAnswerEvent.type, options);
    this.questionId = questionId;
    this.answered = answered;
    this.asked = asked;
  }
}

/** A person has reached their summary; `fit` of the element is set. It does not say what the summary shows. */
export class AssessmentCompleteEvent extends Event {
  static readonly type = 'assessment-complete';
  constructor() {
    super(AssessmentCompleteEvent.type, options);
  }
}

/** A person has opened, copied or downloaded a draft. Nobody can tell whether it is sent. */
export class AssessmentApplyEvent extends Event {
  static readonly type = 'assessment-apply';
  readonly via: ApplyVia;
  readonly kind: DraftKind;
  constructor(via: ApplyVia, kind: DraftKind) {
    super(AssessmentApplyEvent.type, options);
    this.via = via;
    this.kind = kind;
  }
}

/** The position cannot be shown; `message` says why, for whoever keeps the page. */
export class AssessmentErrorEvent extends Event {
  static readonly type = 'assessment-error';
  readonly message: string;
  constructor(message: string) {
    super(AssessmentErrorEvent.type, options);
    this.message = message;
  }
}

declare global {
  interface HTMLElementEventMap {
    'assessment-start': AssessmentStartEvent;
    'assessment-answer': AssessmentAnswerEvent;
    'assessment-complete': AssessmentCompleteEvent;
    'assessment-apply': AssessmentApplyEvent;
    'assessment-error': AssessmentErrorEvent;
  }
}
