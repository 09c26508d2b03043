import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Position } from '../../model/document/position.js';
import { screenHeading } from '../heading.js';
import { DONE, doneNotice } from '../done.js';
import { show } from '../words.js';
import { begin, type BeginProps } from './begin.js';
import { extentText, idealText, promises } from './promises.js';

export interface IntroProps extends BeginProps {
  readonly headingLevel: number;
  readonly position: Position;
  /** How many questions can be asked at the most. */
  readonly most: number;
  /** Whether answers outlive a reload of the page in this tab. */
  readonly remembers: boolean;
  readonly isClosed: boolean;
}

/** The first screen: what this is, how long it takes, what happens with the answers. */
export function intro(props: IntroProps): TemplateResult {
  const { words, headingLevel, position, most, remembers, isClosed, done } = props;
  const { msg } = words;
  const extent = extentText(words, most, position.minutes);
  return html`<section class="intro">
    <p id="above" class="muted eyebrow">${msg('Is this position right for me?', { id: 'title' })}</p>
    ${screenHeading(headingLevel, show(words, position.title), done ? `${DONE} above` : 'above')}
    ${doneNotice(words, done)}
    <p class="muted">
      ${show(words, position.organisation.name)}${position.location ? html` · ${show(words, position.location)}` : nothing}
    </p>
    ${
      isClosed
        ? html`<p class="notice">
            ${msg('Applications for this position are closed. You can still look at the questions.', { id: 'closed' })}
          </p>`
        : nothing
    }
    <slot name="intro">
      <p>
        ${msg(
          str`${extent} At the end you see your strengths, what there is to learn, and ideas for your application letter.`,
          { id: 'lead' },
        )}
      </p>
      <p>${idealText(msg)}</p>
    </slot>
    ${promises(words, remembers)} ${begin(props, msg('Start', { id: 'start' }))}
  </section>`;
}
