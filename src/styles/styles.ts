import type { CSSResult } from 'lit';
import { conditions } from './conditions.js';
import { controls } from './controls.js';
import { marks } from './marks.js';
import { preferences } from './preferences.js';
import { screens } from './screens.js';
import { surface } from './surface.js';
import { text } from './text.js';

/** The sheets of the element, in the order in which they apply. */
export const styles: CSSResult[] = [surface, text, controls, marks, screens, preferences, conditions];
