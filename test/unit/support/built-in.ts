import { readFileSync } from 'node:fs';
import type { Position } from '../../../src/model/document/position.js';
import { prepare } from '../../../src/model/journey/prepare.js';

/** The built-in position, made ready. */
export const builtIn = prepare(
  JSON.parse(readFileSync('src/positions/scs-product-owner-container.json', 'utf8')) as Position,
);
