import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Leaves the notes for authors and editors out of the built-in positions, or, to weigh the code alone, everything. */
export function lightPositions({ empty }: { empty: boolean }): Plugin {
  return {
    name: 'light-positions',
    apply: 'build',
    load(id) {
      if (!/\/src\/positions\/[^/]+\.json$/.test(id)) return null;
      return empty ? '{}' : lightPosition(readFileSync(id, 'utf8'));
    },
  };
}

export function lightPosition(json: string): string {
  return JSON.stringify(JSON.parse(json, (key, value: unknown) => (key.startsWith('$') ? undefined : value)));
}
