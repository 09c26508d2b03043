import type { PreparedPosition } from './model/journey/prepare.js';
import { answeredCount } from './model/journey/route.js';
import type { Action, Session } from './model/journey/session.js';
import type { ApplyVia, DraftKind } from './model/letter/drafting.js';

const options: EventInit = { bubbles: true, composed: true };

/** A person has started. */
export class AssessmentStartEvent extends Event {
  constructor() {
    super('assessment-start', options);
  }
}

/** A person has answered a question and gone on. It does not say what they answered. */
export class AssessmentAnswerEvent extends Event {
  /** The id of the question. */
  readonly questionId: string;
  /** How many questions on the path have an answer. */
  readonly answered: number;
  /** How many questions are asked, as far as is known by now. */
  readonly asked: number;
  constructor(questionId: string, answered: number, asked: number) {
    super('assessment-answer', options);
    this.questionId = questionId;
    this.answered = answered;
    this.asked = asked;
  }
}

/** A person has reached their summary; `fit` of the element is set. It does not say what the summary shows. */
export class AssessmentCompleteEvent extends Event {
  constructor() {
    super('assessment-complete', options);
  }
}

/** A person has opened, copied or downloaded a draft. Nobody can tell whether it is sent. */
export class AssessmentApplyEvent extends Event {
  readonly via: ApplyVia;
  readonly kind: DraftKind;
  constructor(via: ApplyVia, kind: DraftKind) {
    super('assessment-apply', options);
    this.via = via;
    this.kind = kind;
  }
}

/** The position cannot be shown; `message` says why, for whoever keeps the page. */
export class AssessmentErrorEvent extends Event {
  readonly message: string;
  constructor(message: string) {
    super('assessment-error', options);
    this.message = message;
  }
}

/** What the page is told of a person's action. Apply and error events come from where they happen. */
export function eventsAfter(
  { questions, members }: PreparedPosition,
  action: Action,
  before: Session,
  { route, answers, step, missing }: Session,
): Event[] {
  const events: Event[] = [];
  if (action.type === 'start') events.push(new AssessmentStartEvent());
  const question = questions[before.question]?.question;
  if (action.type === 'continue' && question && !missing) {
    const asked = route.standings.filter((standing) => standing === 'asked').length;
    events.push(new AssessmentAnswerEvent(question.id, answeredCount(route, answers), asked));
  }
  // Several positions have no fit together: it is there once a person looks at one of them.
  const isReached = step === 'summary' && (before.step !== 'summary' || action.type === 'adopt');
  if (isReached && !members) events.push(new AssessmentCompleteEvent());
  return events;
}

declare global {
  // Serves elements, the document and the window alike: the events bubble out of every shadow root.
  interface GlobalEventHandlersEventMap {
    'assessment-start': AssessmentStartEvent;
    'assessment-answer': AssessmentAnswerEvent;
    'assessment-complete': AssessmentCompleteEvent;
    'assessment-apply': AssessmentApplyEvent;
    'assessment-error': AssessmentErrorEvent;
  }
}
