import type { ExpectationKind } from '../../authoring/posting/expectation-kind.js';
import type { Level } from '../../model/document/position.js';
import type { Path } from './path.js';

/** What a line of the posting is. */
export type LineKind = 'expectation' | 'optional' | 'duty' | 'offer';

/** A line as it was read from a pasted posting. */
export interface TakenLine {
  readonly kind: LineKind;
  readonly words: string;
}

/** How strongly a posting asks for something. */
export type Strength = 'must' | 'expected' | 'nice';

/** What a text is to say in one language. */
export interface Change {
  readonly path: Path;
  readonly language: string;
  readonly words: string;
}

/** The two kinds of conditions, by their fields. */
export type ConditionKind = 'askUnless' | 'askOnlyIf';

/**
 * What an author does to a document. Questions, lines and topics go by their ids, options by their levels: these stay
 * what they are when others move.
 */
export type Action =
  /** Words of a text in one language; nothing takes them out. */
  | ({ readonly type: 'write' } & Change)
  /** Words of many texts at once, as from a table. */
  | { readonly type: 'translate'; readonly changes: readonly Change[] }
  /** One string for all languages. */
  | { readonly type: 'writeAlike'; readonly path: Path; readonly words: string }
  /** Of one string for all languages, one for each. */
  | { readonly type: 'writeApart'; readonly path: Path }
  /** A value that is the same in all languages. */
  | { readonly type: 'set'; readonly path: Path; readonly value: string }
  /** Lines of a posting, each with a question of its own, or with the reason why what papers show has none. */
  | { readonly type: 'takeLines'; readonly lines: readonly TakenLine[]; readonly papers?: string }
  | { readonly type: 'addLine'; readonly kind: LineKind; readonly words: string }
  | { readonly type: 'joinLines'; readonly line: string }
  | { readonly type: 'splitLine'; readonly line: string; readonly language: string; readonly offset: number }
  | { readonly type: 'setLineKind'; readonly line: string; readonly kind: LineKind }
  | { readonly type: 'moveLine'; readonly line: string; readonly by: -1 | 1 }
  | { readonly type: 'removeLine'; readonly line: string }
  | { readonly type: 'askLine'; readonly line: string }
  | { readonly type: 'leaveUnasked'; readonly line: string; readonly reason: string }
  | { readonly type: 'askTogether'; readonly line: string; readonly question: string }
  | { readonly type: 'setStrength'; readonly question: string; readonly strength: Strength }
  | { readonly type: 'setExpectationKind'; readonly line: string; readonly kind: ExpectationKind }
  | { readonly type: 'useReadiness'; readonly question: string }
  | { readonly type: 'addTopic' }
  | { readonly type: 'moveTopic'; readonly topic: string; readonly by: -1 | 1 }
  | { readonly type: 'removeTopic'; readonly topic: string }
  | { readonly type: 'addQuestion'; readonly topic?: string; readonly from?: string; readonly after?: string }
  /** The question asks something else from now on: it gets another id, made of this name or of the one before. */
  | { readonly type: 'renewQuestion'; readonly question: string; readonly name?: string }
  | { readonly type: 'copyQuestion'; readonly question: string }
  | { readonly type: 'moveQuestion'; readonly question: string; readonly to: number }
  | { readonly type: 'removeQuestion'; readonly question: string }
  | { readonly type: 'setTarget'; readonly question: string; readonly target: Level }
  | { readonly type: 'setWeight'; readonly question: string; readonly weight: number }
  | { readonly type: 'setFrom'; readonly question: string; readonly from: readonly string[] }
  | { readonly type: 'setTopic'; readonly question: string; readonly topic: string }
  | { readonly type: 'addOption'; readonly question: string; readonly level: Level }
  | { readonly type: 'moveOption'; readonly question: string; readonly level: Level; readonly by: -1 | 1 }
  | { readonly type: 'removeOption'; readonly question: string; readonly level: Level }
  | { readonly type: 'setWilling'; readonly question: string; readonly level: Level; readonly isWilling: boolean }
  | {
      readonly type: 'addCondition';
      readonly question: string;
      readonly kind: ConditionKind;
      readonly on: string;
      readonly level: Level;
    }
  | { readonly type: 'removeCondition'; readonly question: string; readonly kind: ConditionKind; readonly on: string }
  | { readonly type: 'addResource'; readonly question: string }
  | { readonly type: 'removeResource'; readonly question: string; readonly index: number }
  /** A hint was looked at, and need not be said any more; and back. */
  | { readonly type: 'acknowledge'; readonly path: Path; readonly code: string }
  | { readonly type: 'reconsider'; readonly path: Path; readonly code: string }
  | { readonly type: 'addLanguage'; readonly language: string }
  | { readonly type: 'removeLanguage'; readonly language: string }
  /** Whoever reads none of the languages gets the first one. */
  | { readonly type: 'putLanguageFirst'; readonly language: string }
  /** Another tag for a language, such as `de-x-du` where people are addressed as du. */
  | { readonly type: 'renameLanguage'; readonly language: string; readonly to: string };

export type ActionOf<T extends Action['type']> = Extract<Action, { type: T }>;
