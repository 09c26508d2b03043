import { readFileSync } from 'node:fs';
import type { Position } from '../../src/model/position.js';
import { prepare } from '../../src/model/prepare.js';

/** The built-in position, made ready. */
export const builtIn = prepare(
  JSON.parse(readFileSync('src/positions/scs-product-owner-container.json', 'utf8')) as Position,
);
