import type { Position } from '../model/document/position.js';
import document from './scs-product-owner-container.json' with { type: 'json' };

/**
 * Gives the built-in position, which the tests check; `undefined` in the script without it. In what is built, the
 * document stands inside this function, so that a page with another position does not make it.
 */
export const builtIn = (() => document as unknown as Position) as (() => Position) | undefined;
