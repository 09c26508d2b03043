import type { PreparedPosition } from '../model/journey/prepare.js';
import {
  firstPlace,
  fromAnswers,
  newSession,
  type Session,
  toAnswers,
  type Whereabouts,
  withAnswers,
} from '../model/journey/session.js';

/** What is kept for the tab: what the person said, by question id, and where they were. */
interface Stored {
  readonly version: string;
  /** When, in milliseconds since 1970: of several positions that share questions, the latest one counts. */
  readonly saved?: number;
  readonly answers: unknown;
  readonly examples: Readonly<Record<string, unknown>>;
  readonly step: Whereabouts['step'];
  readonly question?: string;
}

const key = ({ position }: PreparedPosition): string => `self-assessment:${position.id}`;

/** A session that was remembered. */
export interface Remembered {
  readonly session: Session;
  /** Whether it was made with another version of the position. */
  readonly outdated: boolean;
  readonly saved: number;
}

/**
 * The session that this tab remembers, on the intro and ready to be resumed; `undefined` if there is none, or where
 * the browser gives no storage. Answers that the position no longer offers are left out.
 */
export function readSession(prepared: PreparedPosition): Remembered | undefined {
  try {
    const text = sessionStorage.getItem(key(prepared));
    if (!text) return undefined;
    const stored = JSON.parse(text) as Stored;
    const { answers } = fromAnswers(prepared, stored.answers);
    const examples: string[] = [];
    for (const id of Object.keys(stored.examples)) {
      const example = stored.examples[id];
      const index = prepared.indexOf.get(id);
      if (index !== undefined && typeof example === 'string') examples[index] = example;
    }
    const session = withAnswers(prepared, newSession(prepared), answers, examples);
    const question = prepared.indexOf.get(stored.question ?? '') ?? -1;
    const place: Whereabouts =
      stored.step === 'question' && session.route.standings[question] === 'asked'
        ? { step: 'question', question }
        : stored.step === 'review' || stored.step === 'summary'
          ? { step: stored.step, question: -1 }
          : firstPlace(session);
    return {
      session: { ...session, resume: place },
      outdated: stored.version !== prepared.position.version,
      saved: stored.saved ?? 0,
    };
  } catch {
    return undefined;
  }
}

/** Remembers a session for this tab, or forgets it once nothing has been said. A browser that refuses is no error. */
export function writeSession(prepared: PreparedPosition, { answers, examples, step, question, resume }: Session): void {
  try {
    if (!answers.length && !examples.length) {
      forgetSession(prepared);
      return;
    }
    const place = resume ?? { step, question };
    const id = prepared.questions[place.question]?.question.id;
    const named: Record<string, string> = {};
    examples.forEach((example, index) => {
      const id = prepared.questions[index]?.question.id;
      if (example && id) named[id] = example;
    });
    const stored: Stored = {
      version: prepared.position.version,
      saved: +new Date(),
      answers: toAnswers(prepared, answers),
      examples: named,
      step: place.step,
      ...(id === undefined ? {} : { question: id }),
    };
    sessionStorage.setItem(key(prepared), JSON.stringify(stored));
  } catch {
    // Storage can be switched off, sandboxed or full: answers then last as long as the page.
  }
}

/** Deletes what this tab remembers of a position. */
export function forgetSession(prepared: PreparedPosition): void {
  try {
    sessionStorage.removeItem(key(prepared));
  } catch {
    // Where there is no storage, nothing is stored.
  }
}
