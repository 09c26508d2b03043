import { readdirSync, readFileSync } from 'node:fs';
import { lightPosition } from '../../build/light-position.js';
import { checkPosition } from '../../src/model/document/check-position.js';
import type { Position } from '../../src/model/document/position.js';

/** The languages of the pages; the first one has the plain address. */
export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A position with a page of its own. */
export interface ShownPosition {
  readonly id: string;
  readonly position: Position;
  /** The document without the notes of its author. */
  readonly json: string;
  /** The element has it without being given anything. */
  readonly isBuiltIn: boolean;
}

const OTHERS = new URL('../positions/', import.meta.url);
const BUILT_IN = new URL('../../src/positions/scs-product-owner-container.json', import.meta.url);

/** All positions of the demo, the built-in one first. */
export function readPositions(): readonly ShownPosition[] {
  const others = readdirSync(OTHERS).filter((file) => file.endsWith('.json'));
  return [read(BUILT_IN, true), ...others.map((file) => read(new URL(file, OTHERS), false))];
}

/** The file name of a page. All pages lie side by side, so that their relative addresses do not depend on which it is. */
export function pageFile({ id, isBuiltIn }: ShownPosition, language: Language): string {
  return htmlFile(isBuiltIn ? 'index' : id, language);
}

/** The file name of the page of all positions together. */
export const allPositionsFile = (language: Language): string => htmlFile('positions', language);

const htmlFile = (name: string, language: Language): string =>
  `${name}${language === LANGUAGES[0] ? '' : `.${language}`}.html`;

function read(file: URL, isBuiltIn: boolean): ShownPosition {
  const json = lightPosition(readFileSync(file, 'utf8'));
  const { position, problems } = checkPosition(JSON.parse(json));
  if (!position) throw new Error(`${file.pathname}: ${problems.map(({ message }) => message).join(' ')}`);
  return { id: position.id, position, json, isBuiltIn };
}
