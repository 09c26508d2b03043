// Positions of any size for measuring: valid, in two languages, with conditions, the same for the same size.

/** @typedef {import('../../src/model/document/position.js').Position} Position */
/** @typedef {Position['questions'][number]} Question */
/** @typedef {(en: readonly string[], de: readonly string[]) => { en: string, de: string }} Draw */

const TOPICS = [
  { id: 'operate', title: { en: 'Building and operating', de: 'Aufbau und Betrieb' } },
  { id: 'community', title: { en: 'Working in the open', de: 'Offene Zusammenarbeit' } },
  { id: 'lead', title: { en: 'Leading people', de: 'Menschen führen' } },
  { id: 'explain', title: { en: 'Explaining and presenting', de: 'Erklären und vortragen' } },
];
const VERBS = {
  en: ['planned', 'reviewed', 'documented', 'operated', 'tested', 'presented', 'automated', 'migrated', 'repaired'],
  de: ['geplant', 'begutachtet', 'beschrieben', 'betrieben', 'geprüft', 'vorgestellt', 'automatisiert', 'umgezogen'],
};
const THINGS = {
  en: ['clusters', 'pipelines', 'networks', 'interfaces', 'images', 'releases', 'roadmaps', 'workshops', 'storage'],
  de: ['Cluster', 'Pipelines', 'Netze', 'Schnittstellen', 'Abbilder', 'Ausgaben', 'Fahrpläne', 'Workshops', 'Speicher'],
};
const PLACES = {
  en: ['for a customer', 'in a project', 'across several teams', 'on bare metal', 'in public', 'for a conference'],
  de: ['für Kundschaft', 'in einem Projekt', 'über mehrere Teams', 'auf eigener Hardware', 'öffentlich', 'für ein Amt'],
};
/** @type {readonly [en: string, de: string][]} */
const REACH = [
  ['I have never', 'Ich habe nie'],
  ['I have once', 'Ich habe einmal'],
  ['I have regularly', 'Ich habe regelmäßig'],
  ['I have as the lead', 'Ich habe leitend'],
];

/**
 * A position that nobody can find anything wrong with. Of five questions in a row, one decides on two others: whether
 * it is inferred, and whether it is asked.
 *
 * @param {number} size How many questions it has, 1 to 2,000.
 * @returns {Position}
 */
export function generatedPosition(size) {
  const random = seeded(size);
  /** @type {Draw} */
  const draw = (en, de) => ({ en: pick(en, random), de: pick(de, random) });
  const expectations = Array.from({ length: 10 }, (_, index) => ({ id: `E${index + 1}`, text: phrase(draw) }));
  return {
    format: 1,
    id: `generated-${size}`,
    version: '1.0.0',
    languages: ['en', 'de'],
    title: { en: `Position with ${size} questions`, de: `Stelle mit ${size} Fragen` },
    organisation: { name: 'Example Alliance', url: 'https://example.org/' },
    location: { en: 'Remote or on site', de: 'Aus der Ferne oder vor Ort' },
    posting: { expectations },
    application: { email: 'jobs@example.org', subject: { en: 'Application', de: 'Bewerbung' } },
    topics: TOPICS.slice(0, size),
    questions: Array.from({ length: size }, (_, index) => question(index, size, draw)),
  };
}

/**
 * @param {number} index
 * @param {number} size
 * @param {Draw} draw
 * @returns {Question}
 */
function question(index, size, draw) {
  const topic = TOPICS[Math.floor((index * Math.min(size, TOPICS.length)) / size)]?.id ?? '';
  const basis = `q${index - (index % 5) + 1}`;
  const about = phrase(draw);
  return {
    id: `q${index + 1}`,
    topic,
    from: [`E${(index % 10) + 1}`],
    weight: (index % 3) + 1,
    target: index % 2 ? 3 : 2,
    ...(index % 5 === 3 && { askUnless: [{ question: basis, atMost: 0 }] }),
    ...(index % 5 === 4 && { askOnlyIf: [{ question: basis, atLeast: 2 }] }),
    text: {
      en: `${index + 1}. How often have you ${about.en}?`,
      de: `${index + 1}. Wie oft haben Sie ${about.de}?`,
    },
    options: REACH.map(([en, de], level) => ({
      level: /** @type {0 | 1 | 2 | 3} */ (level),
      text: option(en, de, draw),
    })),
    ...(index % 4 === 0 && { notApplicable: { en: 'This does not apply to me', de: 'Das trifft auf mich nicht zu' } }),
    evidence: phrase(draw),
    ...(index % 3 === 0 && {
      growth: { step: phrase(draw), resources: [{ title: 'Guide', url: `https://example.org/${index}` }] },
    }),
  };
}

/**
 * @param {string} en
 * @param {string} de
 * @param {Draw} draw
 */
function option(en, de, draw) {
  const about = phrase(draw);
  return { en: `${en} ${about.en}.`, de: `${de} ${about.de}.` };
}

/** @param {Draw} draw */
function phrase(draw) {
  const verb = draw(VERBS.en, VERBS.de);
  const thing = draw(THINGS.en, THINGS.de);
  const place = draw(PLACES.en, PLACES.de);
  return { en: `${verb.en} ${thing.en} ${place.en}`, de: `${thing.de} ${place.de} ${verb.de}` };
}

/**
 * @param {readonly string[]} words
 * @param {() => number} random
 */
const pick = (words, random) => words[Math.floor(random() * words.length)] ?? '';

/**
 * Numbers from 0 to 1 that look random (mulberry32).
 * @param {number} seed
 */
function seeded(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
