// Other ways to put a quiz into a page. Each shows the same start, questions and options with what it brings along for
// that; none has our rules of which question is asked, our summary, the letter or a second language.

/** @typedef {import('../quiz-driver.mjs').Places} Places */
/**
 * @typedef Peer
 * @property {string} name
 * @property {string} entry
 * @property {Readonly<Record<string, string>>} packages With exact versions.
 * @property {Places} places
 * @property {number} [most] With more questions it takes minutes and is not measured.
 */

/** @type {readonly Peer[]} */
export const PEERS = [
  {
    name: 'minimal Lit element',
    entry: 'lit.js',
    packages: { lit: '3.3.3' },
    places: { root: 'minimal-quiz', heading: 'legend', primary: 'button', radios: 'input' },
  },
  {
    name: 'Formbricks',
    entry: 'formbricks.js',
    packages: { '@formbricks/surveys': '1.99.0' },
    places: {
      root: '',
      heading: '#fbjs label.text-heading:not([tabindex])',
      primary: '#fbjs button.bg-brand',
      radios: '#fbjs input[type="radio"]',
    },
  },
  {
    name: 'react-quiz-component',
    entry: 'react-quiz-component.js',
    packages: { 'react-quiz-component': '0.9.1', react: '18.3.1', 'react-dom': '18.3.1' },
    places: {
      root: '',
      heading: '.questionWrapperBody > div:first-child',
      primary: '.startQuizBtn, .nextQuestionBtn',
      radios: '.questionWrapperBody .answerBtn',
    },
  },
  {
    name: 'SurveyJS',
    most: 200,
    entry: 'survey-js-ui.js',
    packages: { 'survey-js-ui': '2.5.38', 'survey-core': '2.5.38' },
    places: {
      root: '',
      heading: '.sd-question__title',
      primary: '.sd-navigation__start-btn, .sd-navigation__next-btn, .sd-navigation__complete-btn',
      radios: '.sd-question input[type="radio"]',
    },
  },
];
