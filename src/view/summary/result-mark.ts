import { svg, type SVGTemplateResult } from 'lit';
import type { ResultGroup } from '../wording/result-groups.js';

/** The height of one mark; its width is up to the caller. */
export const MARK_HEIGHT = 20;

/** The same where a question is not counted. */
const LOW = 12;

/**
 * One question of the picture: full at the target, half just below it, an empty outline where there is a lot to learn, a
 * broken one without an answer, a line where it does not apply. Told apart by shape, so that it reads in black and white,
 * too; what is not counted is lower.
 *
 * @param x Where it begins, and `width` how wide it is, as SVG lengths.
 */
export function resultMark(group: ResultGroup, x: string, width: string, isCounted = true): SVGTemplateResult {
  const height = isCounted ? MARK_HEIGHT : LOW;
  const half = height / 2;
  const rect = (name: string, y: number, height: number, dashes = 'none') =>
    svg`<rect class=${name} x="1" y=${y} width="100%" height=${height} rx="3" stroke-dasharray=${dashes} />`;
  return svg`<svg x=${x} y=${MARK_HEIGHT - height} width=${width} height=${height} overflow="visible">
    ${group === 'not-applicable' ? rect('mark-full', half - 1, 2) : rect('mark-outline', 1, height - 2, group === 'open' ? '2 3' : 'none')}
    ${group === 'match' ? rect('mark-full', 1, height - 2) : group === 'close' ? rect('mark-half', half, half - 1) : ''}
  </svg>`;
}
