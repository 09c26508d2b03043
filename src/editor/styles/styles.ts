import { controls } from '../../styles/controls.js';
import { surface } from '../../styles/surface.js';
import { text } from '../../styles/text.js';
import { fields } from './fields.js';
import { layout } from './layout.js';
import { parts } from './parts.js';
import { planned } from './planned.js';
import { sheet } from './sheet.js';
import { tried } from './tried.js';

/** The editor looks like the element that it makes positions for: the same surface, texts and controls. */
export const styles = [surface, text, controls, layout, fields, parts, planned, tried, sheet];
