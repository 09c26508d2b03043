import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { SelfAssessmentElement } from './self-assessment.js';

export * from './index.js';

type EventName = `assessment-${'start' | 'answer' | 'complete' | 'apply' | 'error'}`;

/** React 19 listens by itself; React 18 needs a ref and `addEventListener`. */
type Listeners = { [Name in EventName as `on${Name}`]?: (event: GlobalEventHandlersEventMap[Name]) => void };

/** The attributes of the tag in JSX: texts and numbers, because React 18 writes everything else as a text, too. */
interface Attributes extends HTMLAttributes<SelfAssessmentElement>, Listeners {
  /** React 18 leaves `className` of a custom element alone. */
  class?: string;
  src?: string;
  email?: string;
  'heading-level'?: 1 | 2 | 3 | 4 | 5 | 6 | '1' | '2' | '3' | '4' | '5' | '6';
  remember?: 'tab' | 'none' | 'false';
}

export type SelfAssessmentProps = DetailedHTMLProps<Attributes, SelfAssessmentElement>;

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- it is React's own
  namespace JSX {
    interface IntrinsicElements {
      'self-assessment': SelfAssessmentProps;
    }
  }
}
