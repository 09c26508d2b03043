import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const DOCUMENT = 'src/positions/scs-product-owner-container.json';

/**
 * Writes the built-in position into the function that gives it, without the notes for authors and editors; or, to weigh
 * the code alone, an empty one.
 */
export function lightPositions({ empty }: { empty: boolean }): Plugin {
  return {
    name: 'light-positions',
    apply: 'build',
    load(id) {
      if (!id.endsWith('/src/positions/built-in.ts')) return null;
      return `export const builtIn = () => (${empty ? '{}' : lightPosition(readFileSync(DOCUMENT, 'utf8'))});`;
    },
  };
}

export function lightPosition(json: string): string {
  return JSON.stringify(JSON.parse(json, (key, value: unknown) => (key.startsWith('$') ? undefined : value)));
}
