import type { EditorWords } from '../language/words.js';
import type { Action } from '../model/actions.js';

/** What was done, so that somebody knows what they would undo. */
export function deedName({ msg }: EditorWords, { type }: Action): string {
  switch (type) {
    case 'write':
    case 'writeAlike':
    case 'writeApart':
    case 'set':
      return msg('words', { id: 'deed-words' });
    case 'translate':
      return msg('texts taken over from the table', { id: 'deed-translated' });
    case 'removeQuestion':
      return msg('question deleted', { id: 'deed-question-removed' });
    case 'moveQuestion':
      return msg('question moved', { id: 'deed-question-moved' });
    case 'addQuestion':
    case 'copyQuestion':
    case 'renewQuestion':
      return msg('question added', { id: 'deed-question-added' });
    case 'takeLines':
      return msg('lines taken over', { id: 'deed-lines-taken' });
    case 'addLine':
    case 'joinLines':
    case 'splitLine':
    case 'moveLine':
    case 'setLineKind':
    case 'removeLine':
      return msg('line changed', { id: 'deed-line' });
    case 'acknowledge':
      return msg('hint looked at', { id: 'deed-acknowledged' });
    case 'reconsider':
      return msg('hint shown again', { id: 'deed-reconsidered' });
    case 'askLine':
      return msg('question made of a line', { id: 'deed-line-asked' });
    case 'leaveUnasked':
      return msg('line left without a question', { id: 'deed-line-unasked' });
    case 'askTogether':
      return msg('lines asked together', { id: 'deed-lines-together' });
    case 'setStrength':
    case 'setExpectationKind':
    case 'useReadiness':
    case 'setTarget':
    case 'setWeight':
      return msg('plan changed', { id: 'deed-plan' });
    case 'addOption':
    case 'moveOption':
    case 'removeOption':
    case 'setWilling':
      return msg('statement', { id: 'deed-option' });
    case 'addTopic':
    case 'moveTopic':
    case 'removeTopic':
    case 'setTopic':
      return msg('topic', { id: 'deed-topic' });
    case 'addLanguage':
    case 'removeLanguage':
    case 'putLanguageFirst':
    case 'renameLanguage':
      return msg('language', { id: 'deed-language' });
    default:
      return msg('change', { id: 'deed-change' });
  }
}
