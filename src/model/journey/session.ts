import type { Answer } from '../document/position.js';
import type { PreparedPosition } from './prepare.js';
import { firstOpen, nextAsked, route, type Route, type Standing } from './route.js';
import { type AnswerList, offered, type Said, withoutEnd } from './said.js';

/** The screens that a session moves between. */
export type SessionStep = 'intro' | 'question' | 'review' | 'summary';

/** Where somebody is: a screen, and on the question screen which question. */
export interface Whereabouts {
  readonly step: SessionStep;
  /** The index of the question; −1 on the other screens. */
  readonly question: number;
}

/** Everything a person has said, and where they are. The only state there is; all else is derived from it. */
export interface Session extends Whereabouts, Said {
  /** Derived from the answers; kept so that a step does not derive it again. */
  readonly route: Route;
  /** Where "continue where you were" leads; only on the intro of somebody who has been further. */
  readonly resume?: Whereabouts | undefined;
  /** While one answer is being changed: what was asked before, so that only what the change opens is asked too. */
  readonly changing?: readonly Standing[] | undefined;
  /** Continue was pressed with nothing chosen. */
  readonly missing: boolean;
}

/** What a person can do. */
export type Action =
  | { readonly type: 'start' | 'resume' | 'restart' | 'continue' | 'back' | 'intro' | 'review' | 'summary' }
  | { readonly type: 'answer'; readonly answer: Answer }
  /** By default to the question that is shown. */
  | { readonly type: 'example'; readonly text: string; readonly question?: number }
  | { readonly type: 'change'; readonly question: number }
  /** Takes answers over as one's own, in place of all that was said. */
  | { readonly type: 'adopt'; readonly answers: AnswerList };

/** Whether it leaves somebody at their question, where they are in the middle of answering. */
export const staysOnQuestion = ({ type }: Action): boolean => type === 'answer' || type === 'example';

/** The longest example somebody can write, in UTF-16 units. */
export const EXAMPLE_LIMIT = 500;

const placeAt = (step: SessionStep, question = -1): Whereabouts => ({ step, question });

/** A session in which nothing has been said yet. */
export function newSession(prepared: PreparedPosition): Session {
  return { ...placeAt('intro'), answers: [], examples: [], route: route(prepared, []), missing: false };
}

/** The session with other answers and examples, at the same place as far as that place still exists. */
export function withAnswers(
  prepared: PreparedPosition,
  session: Session,
  answers: AnswerList,
  examples = session.examples,
): Session {
  const next = { ...session, answers, examples, route: route(prepared, answers), missing: false };
  const { standings } = next.route;
  const isGone = (place?: Whereabouts) => place?.step === 'question' && standings[place.question] !== 'asked';
  return {
    ...next,
    question: isGone(session) ? nextAsked(standings, session.question, -1) : session.question,
    resume: isGone(session.resume) ? firstPlace(next) : session.resume,
  };
}

/**
 * The session after an action. What does not make sense where the person is leaves the session as it is.
 */
export function transition(prepared: PreparedPosition, session: Session, action: Action): Session {
  const { route: path, question, step } = session;
  switch (action.type) {
    case 'start':
      return goTo(session, placeAt('question', nextAsked(path.standings, -1, 1)));
    case 'resume':
      return goTo(session, session.resume || firstPlace(session));
    case 'restart':
      return newSession(prepared);
    case 'adopt':
      return { ...withAnswers(prepared, newSession(prepared), action.answers), step: 'summary' };
    case 'intro':
      return leave(session);
    case 'review':
    case 'summary':
      return goTo(session, placeAt(action.type));
    case 'answer':
      return step === 'question' ? answered(prepared, session, action.answer) : session;
    case 'example': {
      const index = action.question ?? question;
      if (!prepared.questions[index]) return session;
      const examples = session.examples.slice();
      examples[index] = action.text.slice(0, EXAMPLE_LIMIT) || undefined;
      return { ...session, examples: withoutEnd(examples) };
    }
    case 'change':
      return path.standings[action.question] === 'asked'
        ? { ...goTo(session, placeAt('question', action.question)), changing: path.standings }
        : session;
    case 'back':
      return back(session);
    case 'continue':
      return step === 'question' ? forward(session) : session;
  }
}

/** Where "continue where you were" leads to a place from before; if it is there no more, to what comes first now. */
export function placeAgain(session: Session, { step, question }: Whereabouts): Whereabouts {
  if (step === 'question' && session.route.standings[question] === 'asked') return placeAt(step, question);
  return step === 'review' || step === 'summary' ? placeAt(step) : firstPlace(session);
}

/** Where somebody with answers goes on: the first question without one, or the review. */
export function firstPlace({ route: path, answers }: Session): Whereabouts {
  const open = firstOpen(path, answers);
  return open < 0 ? placeAt('review') : placeAt('question', open);
}

/** The session at a place that the page asks for; `undefined` where it does not exist: a question that is not asked. */
export function shownAt(session: Session, step: SessionStep, question?: number): Session | undefined {
  const { standings } = session.route;
  switch (step) {
    case 'intro':
      return leave(session);
    case 'review':
    case 'summary':
      return goTo(session, placeAt(step));
    case 'question': {
      const index = question ?? nextAsked(standings, -1, 1);
      return standings[index] === 'asked' ? goTo(session, placeAt(step, index)) : undefined;
    }
    default:
      return undefined;
  }
}

/** The session at another place. */
export function goTo(session: Session, place: Whereabouts): Session {
  return { ...session, ...place, resume: undefined, changing: undefined, missing: false };
}

function answered(prepared: PreparedPosition, session: Session, answer: Answer): Session {
  const { question } = session;
  const answers = session.answers.slice();
  answers[question] = answer;
  const path = prepared.questions[question]?.steers ? route(prepared, answers) : session.route;
  return { ...session, answers, route: path, missing: false };
}

function forward(session: Session): Session {
  const { answers, question, changing, route: path } = session;
  if (answers[question] === undefined) return { ...session, missing: true };
  if (changing) {
    const opened = path.standings
      .map((standing, index) => standing === 'asked' && changing[index] !== 'asked' && answers[index] === undefined)
      .indexOf(true);
    return opened < 0
      ? goTo(session, placeAt('review'))
      : { ...session, ...placeAt('question', opened), missing: false };
  }
  const next = nextAsked(path.standings, question, 1);
  return goTo(session, next < 0 ? placeAt('review') : placeAt('question', next));
}

function back(session: Session): Session {
  const { step, question, changing, route: path } = session;
  if (step === 'intro') return session;
  if (step === 'summary' || changing) return goTo(session, placeAt('review'));
  const previous = nextAsked(path.standings, step === 'review' ? path.standings.length : question, -1);
  if (previous >= 0) return goTo(session, placeAt('question', previous));
  return leave(session);
}

/** Back to the intro, from where the person can go on where they were. */
function leave(session: Session): Session {
  const { step, question, changing } = session;
  if (step === 'intro') return session;
  // Who leaves in the middle of a change goes on with the review that it belongs to.
  return { ...goTo(session, placeAt('intro')), resume: changing ? placeAt('review') : placeAt(step, question) };
}

/** What was said to questions, such as the answers as the page sees them: by id, hidden questions included. */
export function byId<T>({ questions }: PreparedPosition, said: readonly (T | undefined)[]): Record<string, T> {
  const named: Record<string, T> = {};
  questions.forEach(({ question }, index) => {
    const one = said[index];
    if (one !== undefined) named[question.id] = one;
  });
  return named;
}

/**
 * Reads answers by question id.
 *
 * @returns The answers that fit the position, and the ids of those that do not: no such question, or no such option.
 */
export function fromAnswers(
  { questions, indexOf }: PreparedPosition,
  named: unknown,
): { answers: AnswerList; dropped: string[] } {
  const answers: (Answer | undefined)[] = [];
  const dropped: string[] = [];
  const all = (named || {}) as Record<string, unknown>;
  for (const id of Object.keys(all)) {
    const index = indexOf.get(id) ?? -1;
    const question = questions[index]?.question;
    const answer = question && offered(question, all[id]);
    if (answer === undefined) dropped.push(id);
    else answers[index] = answer;
  }
  return { answers, dropped };
}
