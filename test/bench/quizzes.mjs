// The quizzes that are compared, each with the same questions inside its page.
import { readFileSync } from 'node:fs';

/**
 * @typedef Quiz
 * @property {string} name
 * @property {string} page Its markup, with an empty `<script type="application/json">` for the position.
 * @property {(sample: import('./samples.mjs').Sample) => Readonly<Record<string, string>>} files The paths of the
 *   files beside the page, by their names there.
 * @property {import('./quiz-driver.mjs').Places} places
 * @property {boolean} [hasBuiltIn] Whether the built-in position is in its script.
 * @property {boolean} [isStored] Whether a visitor who comes back goes on where they were.
 * @property {number | undefined} [most] With more questions it is not measured.
 * @property {string} [versions] Which versions of what it is made of, where others have made it.
 *
 * @typedef Scripts
 * @property {string} script The path of the element's script.
 * @property {string} withoutPosition The same without the built-in position.
 */

/** What the others are held against. */
export const BASE = 'minimal page';
export const ELEMENT = 'self-assessment';

const here = (/** @type {string} */ name) => new URL(name, import.meta.url).pathname;
const page = (/** @type {string} */ name) => readFileSync(here(name), 'utf8');

/**
 * @param {Scripts} scripts
 * @returns {Quiz[]}
 */
export const ownQuizzes = ({ script, withoutPosition }) => [
  {
    name: BASE,
    page: page('minimal-quiz.html'),
    files: () => ({ 'minimal-quiz.js': here('minimal-quiz.js') }),
    places: { root: '', heading: 'legend', primary: 'form > button', radios: 'input' },
  },
  {
    name: 'by hand',
    page: page('plain-quiz.html'),
    files: () => ({ 'plain-quiz.js': here('plain-quiz.js'), 'plain-quiz.css': here('plain-quiz.css') }),
    places: {
      root: '',
      heading: 'section:not([hidden]) :is(h1, h2)',
      primary: 'section:not([hidden]) .primary',
      radios: 'section:not([hidden]) .options input',
    },
    isStored: true,
  },
  {
    name: ELEMENT,
    page: page('element-quiz.html'),
    files: ({ isBuiltIn }) => ({ 'self-assessment.js': isBuiltIn ? script : withoutPosition }),
    places: {
      root: 'self-assessment',
      heading: '.heading',
      primary: '.content [part~="primary"]',
      radios: '.options input',
    },
    hasBuiltIn: true,
    isStored: true,
  },
];
