import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { lightPosition } from './light-position.js';

const MODULE = '/src/positions/built-in.ts';
const DOCUMENT = 'src/positions/scs-product-owner-container.json';

/**
 * Writes the built-in position into the function that gives it, without the notes for authors and editors: 4 KiB less
 * with brotli, and a page with another position does not make it. With `without`, there is none: 14 KiB less.
 */
export function builtInPosition({ without }: { without: boolean }): Plugin {
  let isFound = false;
  return {
    name: 'built-in-position',
    apply: 'build',
    load(id) {
      if (!id.endsWith(MODULE)) return null;
      isFound = true;
      return without
        ? 'export const builtIn = undefined;'
        : `export const builtIn = () => (${lightPosition(readFileSync(DOCUMENT, 'utf8'))});`;
    },
    generateBundle() {
      if (!isFound) this.error(`The built-in position does not come from ${MODULE}.`);
    },
  };
}
