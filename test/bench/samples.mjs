import { readFileSync } from 'node:fs';
import { generatedPosition } from './generated-position.mjs';

/**
 * @typedef Sample A position to measure with.
 * @property {string} label
 * @property {import('../../src/model/document/position.js').Position} position
 * @property {boolean} isBuiltIn Whether the element has it inside already.
 */

const BUILT_IN = new URL('../../src/positions/scs-product-owner-container.json', import.meta.url);

/**
 * @param {string} label `built-in`, or how many questions to generate.
 * @returns {Sample}
 */
export function sample(label) {
  return label === 'built-in'
    ? { label, position: builtIn(), isBuiltIn: true }
    : { label, position: generatedPosition(Number(label)), isBuiltIn: false };
}

/** As it is in the script: without the notes for authors and editors. */
function builtIn() {
  return JSON.parse(readFileSync(BUILT_IN, 'utf8'), (key, value) => (key.startsWith('$') ? undefined : value));
}
