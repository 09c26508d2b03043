import { expect, it } from 'vitest';
import { styles as ofEditor } from '../../src/editor/styles/styles.js';
import { styles } from '../../src/styles/styles.js';

/** Words of CSS for colours that people choose in their system, and words that are no colours. */
const SYSTEM = ['Canvas', 'CanvasText', 'ButtonText', 'Highlight'];
const OTHER = ['solid'];

const ALL = [...styles, ...ofEditor].map(({ cssText }) => cssText).join('\n');

it('names no colours but those of the system where the system forces its own', () => {
  const forced = [...ALL.matchAll(/@media \(forced-colors: active\) \{([\s\S]*?)\n {2}\}/g)].join('\n');
  const values = [...forced.matchAll(/(?:border|fill|stroke|color|background|outline)[\w-]*: (.*?);/g)].map(
    ([, value = '']) => value,
  );
  expect(values.length).toBeGreaterThan(4);
  const words = values.flatMap((value) => value.split(' ')).filter((word) => !/^\d+(?:px)?$/.test(word));
  expect(words.filter((word) => ![...SYSTEM, ...OTHER].includes(word))).toEqual([]);
});

it('leaves it to people whether their system forces its colours', () => {
  expect(ALL).not.toContain('forced-color-adjust');
});
