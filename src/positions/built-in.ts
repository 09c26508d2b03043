import type { Position } from '../model/document/position.js';
import document from './scs-product-owner-container.json' with { type: 'json' };

/**
 * The built-in position, which the tests check; `undefined` in the script without it. In what is built, the document
 * stands inside this function, so that a page with another position does not make it.
 */
export const builtIn = (): Position | undefined => document as unknown as Position;
