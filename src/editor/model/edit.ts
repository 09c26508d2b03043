import type { Position } from '../../model/document/position.js';
import type { Action, ActionOf } from './actions.js';
import { addCondition, removeCondition, withConditionsThatWork } from './edit-conditions.js';
import { addLanguage, putLanguageFirst, removeLanguage, renameLanguage } from './edit-languages.js';
import { addLine, joinLines, moveLine, removeLine, setLineKind, splitLine } from './edit-lines.js';
import { acknowledge, reconsider } from './edit-marks.js';
import { addOption, moveOption, removeOption, setWilling } from './edit-options.js';
import { askLine, askTogether, leaveUnasked, setExpectationKind, setStrength, useReadiness } from './edit-plan.js';
import {
  addQuestion,
  addResource,
  copyQuestion,
  moveQuestion,
  removeQuestion,
  removeResource,
  setFrom,
  setTarget,
  setTopic,
  setWeight,
} from './edit-questions.js';
import { renewQuestion } from './rewritten.js';
import { share } from './share.js';
import { addTopic, moveTopic, removeTopic } from './edit-topics.js';
import { takeLines } from './take-lines.js';
import { set, translate, write, writeAlike, writeApart } from './write.js';

type Edits = { readonly [T in Action['type']]: (document: Position, action: ActionOf<T>) => Position };

const EDITS: Edits = {
  write,
  translate,
  writeAlike,
  writeApart,
  set,
  takeLines,
  addLine,
  joinLines,
  splitLine,
  setLineKind,
  moveLine,
  removeLine,
  askLine,
  leaveUnasked,
  askTogether,
  setStrength,
  setExpectationKind,
  useReadiness,
  addTopic,
  moveTopic,
  removeTopic,
  addQuestion,
  copyQuestion,
  renewQuestion,
  moveQuestion,
  removeQuestion,
  setTarget,
  setWeight,
  setFrom,
  setTopic,
  addOption,
  moveOption,
  removeOption,
  setWilling,
  addCondition,
  removeCondition,
  addResource,
  removeResource,
  acknowledge,
  reconsider,
  addLanguage,
  removeLanguage,
  putLanguageFirst,
  renameLanguage,
};

/**
 * What becomes of a document by an action. Whatever the action names, the result keeps the form of a document: what can
 * be wrong with it afterwards are words. An action that makes no sense there changes nothing and gives back the very
 * same document; the one that came in is never changed.
 */
export function edit(document: Position, action: Action): Position {
  const apply = EDITS[action.type] as (document: Position, action: Action) => Position;
  return share(document, withConditionsThatWork(apply(document, action)));
}
