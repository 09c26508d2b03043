import { controls } from '../../styles/controls.js';
import { marks } from '../../styles/marks.js';
import { preferences } from '../../styles/preferences.js';
import { surface } from '../../styles/surface.js';
import { text } from '../../styles/text.js';
import { fields } from './fields.js';
import { frame } from './frame.js';
import { handOver } from './hand-over.js';
import { layout } from './layout.js';
import { outline } from './outline.js';
import { plan } from './plan.js';
import { posting } from './posting.js';
import { preview } from './preview.js';
import { repair } from './repair.js';
import { sheet } from './sheet.js';
import { start } from './start.js';
import { tryOut } from './try.js';
import { write } from './write.js';

/** The editor looks like the element that it makes positions for: the same surface, texts, controls and marks. */
export const styles = [
  ...[surface, text, controls, marks],
  ...[layout, fields, frame, start, repair, posting, plan, write, outline, preview, tryOut, handOver],
  ...[preferences, sheet],
];
