import type { TemplateResult } from 'lit';
import type { EditorWords } from '../language/words.js';
import { openLines } from '../model/line-plan.js';
import { type StepName, STEPS } from '../model/place.js';
import { handOver } from './hand-over.js';
import { posting } from './posting.js';
import { plan } from './plan/plan.js';
import type { Screen } from './screen.js';
import { tryOut } from './try/try.js';
import { write } from './write.js';

/** A screen of the editor. */
interface ScreenEntry {
  /** What its step is called. */
  readonly name: (words: EditorWords) => string;
  readonly view: (screen: Screen) => TemplateResult;
  /** What is open there, in a few words; nothing if nothing is. */
  readonly open?: (screen: Screen) => string | undefined;
}

/** What each step of the work shows; their order stands in `STEPS`. */
export const SCREENS: Readonly<Partial<Record<StepName, ScreenEntry>>> = {
  posting: {
    name: ({ msg }) => msg('Posting', { id: 'step-posting' }),
    view: posting,
    open: (screen) => toWrite(screen, ({ path: [part] }) => part !== 'questions' && part !== 'topics'),
  },
  plan: {
    name: ({ msg }) => msg('Plan', { id: 'step-plan' }),
    view: plan,
    open: openInPlan,
  },
  write: {
    name: ({ msg }) => msg('Write', { id: 'step-write' }),
    view: write,
    open: (screen) => toWrite(screen, ({ path: [part] }) => part === 'questions'),
  },
  try: {
    name: ({ msg }) => msg('Try out', { id: 'step-try' }),
    view: tryOut,
  },
  'hand-over': {
    name: ({ msg }) => msg('Hand over', { id: 'step-hand-over' }),
    view: handOver,
  },
};

/** The steps that have a screen, in their order. */
export const OFFERED = STEPS.flatMap((step) => {
  const screen = SCREENS[step];
  return screen ? [{ step, ...screen }] : [];
});

function toWrite(
  { words: { msg }, unwritten }: Screen,
  isHere: (one: Screen['unwritten'][number]) => boolean,
): string | undefined {
  const { length } = unwritten.filter(isHere);
  return length ? `${length} ${msg('to write', { id: 'to-write-count' })}` : undefined;
}

/** Lines that are neither asked nor left for a reason come first: without them nothing can be named. */
function openInPlan(screen: Screen): string | undefined {
  const { length } = openLines(screen.document);
  const { msg } = screen.words;
  return length
    ? `${length} ${msg('still open', { id: 'lines-open' })}`
    : toWrite(screen, ({ path: [part] }) => part === 'topics');
}
