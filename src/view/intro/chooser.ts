import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Position } from '../../model/document/position.js';
import { DONE, doneNotice } from '../done.js';
import { below, screenHeading, subheading } from '../heading.js';
import { summaryNow } from '../summary-now.js';
import { closedText, show, type Words } from '../words.js';
import { begin, type BeginProps } from './begin.js';
import { extentText, idealText, promises } from './promises.js';

/** One of several positions, as it is offered. */
export interface OfferedPosition {
  readonly position: Position;
  /** Its own, because it may be in another language than the others. */
  readonly words: Words;
  /** How many questions can be asked at the most, and how many have an answer by now. */
  readonly most: number;
  readonly answered: number;
  readonly isClosed: boolean;
}

export interface ChooserProps extends BeginProps {
  readonly headingLevel: number;
  readonly positions: readonly OfferedPosition[];
  /** How many questions all positions ask together at the most. */
  readonly most: number;
  readonly remembers: boolean;
}

/** The first screen where there are several positions: look at one, or answer once for all of them. */
export function chooser(props: ChooserProps): TemplateResult {
  const { words, headingLevel, positions, most, remembers, done, dispatch } = props;
  const { msg } = words;
  return html`<section class="intro">
    ${screenHeading(headingLevel, msg('Which position is right for me?', { id: 'chooser-title' }), done && DONE)}
    ${doneNotice(words, done)}
    <slot name="intro">
      <p>
        ${msg(
          'Answer the questions once and see which of these positions fit. What several postings ask for is asked once. Or look at one position alone.',
          { id: 'chooser-lead' },
        )}
      </p>
      <p>${idealText(msg)}</p>
    </slot>
    ${promises(words, remembers)}
    <p class="muted">${extentText(words, most)}</p>
    ${begin(props, msg('Answer once for all positions', { id: 'start-all' }), summaryNow(words, dispatch))}
    ${subheading(below(headingLevel), msg('Look at one position alone', { id: 'positions' }))}
    <ul role="list" class="rows">
      ${positions.map((offered) => row(props, offered))}
    </ul>
  </section>`;
}

function row(
  { words: { msg }, headingLevel, positions, dispatch }: ChooserProps,
  { position, words, most, answered, isClosed }: OfferedPosition,
): TemplateResult {
  const { title, organisation, location, minutes } = position;
  const look = msg('Look at this position', { id: 'choose' });
  const nameOf = ({ position, words }: OfferedPosition) => words.text(position.organisation.name);
  const isOneOrganisation = new Set(positions.map(nameOf)).size === 1;
  const facts = [...(isOneOrganisation ? [] : [organisation.name]), ...(location ? [location] : [])];
  return html`<li class="row">
    <div>
      ${subheading(below(headingLevel, 2), show(words, title), 'point-title')}
      ${facts.map((fact) => html`<p class="muted">${show(words, fact)}</p>`)}
      <p class="muted">
        ${extentText(words, most, minutes)}
        ${answered ? msg(str`${answered} answered so far.`, { id: 'answered' }) : nothing}
        ${isClosed ? closedText(words) : nothing}
      </p>
    </div>
    <button
      type="button"
      part="button"
      class="quiet"
      aria-label="${look}: ${words.text(title)}"
      @click=${() => dispatch({ type: 'choose', position: position.id })}
    >
      ${look}
    </button>
  </li>`;
}
