import { svg, type SVGTemplateResult } from 'lit';
import type { ResultGroup } from '../wording/result-groups.js';

/** The height of one mark; its width is up to the caller. */
export const MARK_HEIGHT = 20;

/**
 * One point of the picture: full at the target, half just below it, an empty outline where there is a lot to learn, a
 * broken one without an answer. Told apart by shape, so that it reads in black and white, too.
 *
 * @param x Where it begins, and `width` how wide it is, as SVG lengths.
 */
export function resultMark(group: ResultGroup, x: string, width: string): SVGTemplateResult {
  const half = MARK_HEIGHT / 2;
  return svg`<svg x=${x} width=${width} height=${MARK_HEIGHT} overflow="visible">
    <rect class="mark-outline" x="1" y="1" width="100%" height=${MARK_HEIGHT - 2} rx="3"
      stroke-dasharray=${group === 'open' ? '2 3' : 'none'} />
    ${
      group === 'match'
        ? svg`<rect class="mark-full" x="1" y="1" width="100%" height=${MARK_HEIGHT - 2} rx="3" />`
        : group === 'close'
          ? svg`<rect class="mark-half" x="1" y=${half} width="100%" height=${half - 1} rx="2" />`
          : ''
    }
  </svg>`;
}
