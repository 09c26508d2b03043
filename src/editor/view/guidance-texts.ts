import type { EditorWords } from '../language/words.js';

/** What the field with the focus is for, so that somebody can be told how to write it. */
export type Writing =
  | 'question'
  | `level-${number}`
  | 'help'
  | 'evidence'
  | 'growth'
  | 'notApplicable'
  | 'title'
  | 'subject'
  | 'documents'
  | 'line'
  | 'topic';

/** How to write something: three lines, one pair, and the reason. */
export interface Advice {
  readonly title: string;
  readonly lines: readonly string[];
  readonly instead?: string;
  readonly rather?: string;
  readonly why?: string;
}

export function advise(words: EditorWords, writing: Writing): Advice {
  const { msg } = words;
  if (writing.startsWith('level-')) return adviseOnLevel(words, Number(writing.slice(6)));
  switch (writing) {
    case 'help':
      return {
        title: msg('Help', { id: 'help' }),
        lines: [
          msg('Only where the question alone is not clear.', { id: 'g-help-1' }),
          msg('Say what counts: volunteering, family, a course.', { id: 'g-help-2' }),
        ],
      };
    case 'evidence':
      return {
        title: msg('To mention in the letter', { id: 'evidence' }),
        lines: [
          msg('Say what would show it, in the form of an order: “Name …”.', { id: 'g-evidence-1' }),
          msg('One example is enough. Nobody has to prove anything here.', { id: 'g-evidence-2' }),
        ],
        instead: msg('Proof of accounting skills', { id: 'g-evidence-instead' }),
        rather: msg('Name an association or project whose books you kept.', { id: 'g-evidence-rather' }),
      };
    case 'growth':
      return {
        title: msg('First step', { id: 'growth' }),
        lines: [
          msg('Something that can be begun this week, without money.', { id: 'g-growth-1' }),
          msg('It is offered for the letter, too: write it without “you”. Add a link if there is a good one.', {
            id: 'g-growth-2',
          }),
        ],
        instead: msg('Further training recommended', { id: 'g-growth-instead' }),
        rather: msg('Read the accounts of an association, and ask where a number comes from.', {
          id: 'g-growth-rather',
        }),
      };
    case 'notApplicable':
      return {
        title: msg('Does not apply', { id: 'not-applicable' }),
        lines: [
          msg('Whoever chooses this loses nothing: the question does not count then.', { id: 'g-na-1' }),
          msg('Most questions do not need it.', { id: 'g-na-2' }),
        ],
      };
    case 'documents':
      return {
        title: msg('Documents', { id: 'documents' }),
        lines: [
          msg('Only what they are called, as after a colon.', { id: 'g-documents-1' }),
          msg('No sentence, no “please”, no “your”.', { id: 'g-documents-2' }),
        ],
        instead: msg('Please attach your CV.', { id: 'g-documents-instead' }),
        rather: msg('CV, references', { id: 'g-documents-rather' }),
      };
    case 'line':
      return {
        title: msg('A line of the posting', { id: 'g-line' }),
        lines: [
          msg('It is quoted beside the question. Keep the words of your posting.', { id: 'g-line-1' }),
          msg('Two different things in one line? Split it.', { id: 'g-line-2' }),
        ],
      };
    case 'topic':
      return {
        title: msg('Topic', { id: 'topic' }),
        lines: [
          msg('Two to five areas, each with two questions or more.', { id: 'g-topic-1' }),
          msg('Two or three words: “Numbers and tools”.', { id: 'g-topic-2' }),
        ],
      };
    case 'title':
      return {
        title: msg('Title', { id: 'title' }),
        lines: [msg('As in your posting. A neutral form invites more people.', { id: 'g-title-1' })],
      };
    case 'subject':
      return {
        title: msg('Subject of the mail', { id: 'subject' }),
        lines: [msg('So that you find the applications: “Application: Finance (part-time)”.', { id: 'g-subject-1' })],
      };
    default:
      return {
        title: msg('Asking well', { id: 'g-question' }),
        lines: [
          msg('Ask what somebody has done: “What have you done with …?”', { id: 'g-question-1' }),
          msg('One thing a question. Volunteering and everyday life count.', { id: 'g-question-2' }),
          msg('Nothing that is answered by yes or no, or by a number of years.', { id: 'g-question-3' }),
        ],
        instead: msg('How well do you know accounting?', { id: 'g-question-instead' }),
        rather: msg('What have you done with the finances of an association?', { id: 'g-question-rather' }),
        why: msg(
          'People grade themselves very differently, by upbringing more than by skill. What they have done they can say without boasting.',
          { id: 'g-question-why' },
        ),
      };
  }
}

function adviseOnLevel({ msg }: EditorWords, level: number): Advice {
  const control = msg('Would people who have worked with them choose the same statement?', { id: 'g-control' });
  switch (level) {
    case 0:
      return {
        title: msg('0 · not yet', { id: 'g-0' }),
        lines: [
          msg('A normal beginning: “I have not … yet”. Nobody should feel small.', { id: 'g-0-1' }),
          msg('Not the word “no”, and nothing that sounds like a lack.', { id: 'g-0-2' }),
        ],
        instead: msg('No.', { id: 'g-0-instead' }),
        rather: msg('I have not kept any accounts yet.', { id: 'g-0-rather' }),
        why: msg('Whoever finds nothing true to choose stops here, or chooses too much.', { id: 'g-0-why' }),
      };
    case 1:
      return {
        title: msg('1 · with guidance', { id: 'g-1' }),
        lines: [
          msg('Learned, tried, done with somebody beside: a course counts.', { id: 'g-1-1' }),
          msg('Say what was done, not how much is known.', { id: 'g-1-2' }),
          control,
        ],
        instead: msg('Basic knowledge', { id: 'g-1-instead' }),
        rather: msg('I have entered receipts with guidance.', { id: 'g-1-rather' }),
      };
    case 2:
      return {
        title: msg('2 · in practice', { id: 'g-2' }),
        lines: [
          msg('Done alone, in a setting they know. It need not be a paid one.', { id: 'g-2-1' }),
          msg('One claim. Then, if it helps, “For example: …”.', { id: 'g-2-2' }),
          control,
        ],
        instead: msg('Good knowledge of accounting', { id: 'g-2-instead' }),
        rather: msg('I have kept the accounts of an association or a project.', { id: 'g-2-rather' }),
      };
    case 3:
      return {
        title: msg('3 · own responsibility', { id: 'g-3' }),
        lines: [
          msg('Answered for it, also when it became difficult.', { id: 'g-3-1' }),
          msg('Scope instead of adjectives: what, for how many, under which conditions.', { id: 'g-3-2' }),
          control,
        ],
        instead: msg('Very good knowledge, several years', { id: 'g-3-instead' }),
        rather: msg('I have been responsible for annual accounts. For example: with an audit.', { id: 'g-3-rather' }),
      };
    default:
      return {
        title: msg('4 · shaped for others', { id: 'g-4' }),
        lines: [
          msg('Decided how others do it, or taught it, or built it anew.', { id: 'g-4-1' }),
          msg('Few people choose this, and nobody needs it for a good fit.', { id: 'g-4-2' }),
          control,
        ],
        instead: msg('I am an expert in finance and lead others.', { id: 'g-4-instead' }),
        rather: msg('I have decided how several projects plan their money.', { id: 'g-4-rather' }),
      };
  }
}
