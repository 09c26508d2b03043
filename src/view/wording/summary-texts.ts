import type { Resource, Text } from '../../model/document/position.js';
import type { SummaryEntry, SummaryPart } from '../../model/journey/summary.js';
import type { Words } from '../words.js';

/** Something that the summary says about a question, in words of the position. */
export interface EntryLine {
  readonly term: string;
  readonly text: Text;
  readonly resources?: readonly Resource[] | undefined;
}

/** What a part of the summary is called. */
export function partTitle(msg: Words['msg'], part: SummaryPart, isShared: boolean): string {
  switch (part) {
    case 'strengths':
      return isShared
        ? msg('Strengths for this position', { id: 'part-strengths-shared' })
        : msg('Your strengths for this position', { id: 'part-strengths' });
    case 'brings':
      return isShared
        ? msg('Experience that is already there', { id: 'part-brings-shared' })
        : msg('What you already bring', { id: 'part-brings' });
    case 'close':
      return msg('Close to the posting', { id: 'part-close' });
    case 'grow':
      return msg('Where there is still a lot to learn', { id: 'part-grow' });
    case 'open':
      return msg('Not answered or not applicable', { id: 'part-open' });
  }
}

/** What is asked for, what to mention, and how to begin. */
export function entryLines(
  { msg }: Words,
  { asked, evidence, growth, uncounted }: SummaryEntry,
  isShared: boolean,
): readonly EntryLine[] {
  return [
    ...(asked
      ? [
          {
            term: uncounted
              ? msg('Useful in this position, for example:', { id: 'posting-uses' })
              : msg('The posting asks for something like:', { id: 'posting-asks' }),
            text: asked.text,
          },
        ]
      : []),
    ...(evidence && !isShared ? [{ term: msg('For the letter:', { id: 'mention' }), text: evidence }] : []),
    ...(growth && !isShared
      ? [{ term: msg('A first step:', { id: 'first-step' }), text: growth.step, resources: growth.resources }]
      : []),
  ];
}

export const exampleTerm = (msg: Words['msg']): string => msg('Your example:', { id: 'your-example' });

/** What somebody can do who would rather not. */
export const unwillingText = (msg: Words['msg']): string =>
  msg('You can ask how much of the work this would be.', { id: 'unwilling-advice' });

/** Why questions that build on this one are missing. */
export const basisText = (msg: Words['msg']): string =>
  msg('What builds on this was not asked and counts as “no experience yet”.', { id: 'builds-on' });

/** Where to look before an application. */
export const projectTerm = (msg: Words['msg']): string => msg('Or get to know the project first:', { id: 'project' });

export const dutiesTitle = (msg: Words['msg']): string => msg('What there is to do', { id: 'duties' });

export const offersTitle = (msg: Words['msg']): string => msg('What the position offers', { id: 'offers' });

export const summaryTitle = (msg: Words['msg']): string => msg('Your summary', { id: 'summary-title' });

export const topicsTitle = (msg: Words['msg']): string => msg('By topic', { id: 'by-topic' });
