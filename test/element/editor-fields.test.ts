import { expect } from '@open-wc/testing';
import '../../src/editor/index.js';
import type { Position } from '../../src/model/document/position.js';
import { orchard } from '../support/documents/orchard.js';
import { onConsole } from './support/console.js';
import { type Author, onEmptyDesk, showEditor } from './support/editor.js';
import { words } from './support/editor-words.js';

const { en } = words;

/** A type with nothing left out of it, but for what only programs and makers of files read. */
type Every<T> = T extends string | number | boolean
  ? T
  : T extends readonly (infer E)[]
    ? readonly Every<E>[]
    : { readonly [K in keyof T as K extends '$comment' | '$schema' ? never : K]-?: Every<NonNullable<T[K]>> };

const text = (en: string, de: string) => ({ en, de });
const { offers, expectations, duties } = orchard.posting;
const page = { en: 'https://example.org/meadow', de: 'https://example.org/wiese' };

/** A question with everything; the second has conditions on the first. */
const question = (id: string, index: 0 | 1) => ({
  ...{ id, topic: 'growing', from: ['E1'], weight: 2, target: 2 as const },
  askUnless: [{ question: 'planting', atMost: 0 as const }].slice(0, index),
  askOnlyIf: [{ question: 'planting', atLeast: 1 as const }].slice(0, index),
  text: text('What have you planted?', 'Was haben Sie gepflanzt?'),
  help: text('Bushes count as well.', 'Auch Sträucher zählen.'),
  options: ([0, 1, 2] as const).map((level) => ({
    level,
    text: text(`I have ${level}.`, `Ich habe ${level}.`),
    willing: level > 0,
  })),
  notApplicable: text('There are no trees where I live.', 'Wo ich wohne, gibt es keine Bäume.'),
  evidence: text('Name the place.', 'Nennen Sie den Ort.'),
  growth: {
    step: text('Plant a tree.', 'Pflanzen Sie einen Baum.'),
    resources: [{ title: text('Trees', 'Bäume'), url: page, language: 'en' }],
  },
});

/** A document with every field of the format; the compiler asks for those that come. */
const everything = {
  ...orchard,
  organisation: { ...orchard.organisation, url: page },
  project: { name: text('Old varieties', 'Alte Sorten'), url: page },
  minutes: 4,
  closes: '2027-03-31',
  published: '2027-01-31',
  posting: { expectations: expectations.map((line) => ({ ...line, optional: false })), duties, offers },
  jobPosting: {
    employmentType: ['PART_TIME'],
    remote: true,
    countries: ['DE'],
    places: [{ street: 'Wiesenweg 1', postalCode: '53111', locality: 'Bonn', region: 'NW', country: 'DE' }],
  },
  questions: [question('planting', 0), question('pruning', 1)],
} satisfies Every<Position>;

/** What no field is for, with the way it is written instead, or the reason why it is not. */
const WITHOUT_FIELD: Readonly<Record<string, string>> = {
  format: 'There is one.',
  languages: 'Buttons add and remove them, and put one first.',
  'posting.*.*.id': 'Only the document itself refers to it.',
  'posting.*.*.optional': 'The menu of what a line is.',
  'topics.*.id': 'Only the document itself refers to it.',
  'questions.*.id': 'The name in the file, where a question is moved.',
  'questions.*.topic': 'The menu of topics in the plan.',
  'questions.*.from': 'The plan: questions of their own, or together.',
  'questions.*.weight': 'The plan, in three words; other numbers stay as they are.',
  'questions.*.target': 'The plan in two words, and the levels where a question is moved.',
  'questions.*.askUnless': 'Conditions in words.',
  'questions.*.askOnlyIf': 'Conditions in words.',
  'questions.*.options.*.level': 'Buttons add a level, and remove it.',
  jobPosting: 'Only the command makes data for job boards of it, from the file.',
};

/** A path with `*` for numbers and lists of lines, and without the language at its end. */
const kindOf = (path: string): string =>
  path
    .replace(/^\$\./, '')
    .replace(/\[\d+\]/g, '.*')
    .replace(/^posting\.\w+/, 'posting.*')
    .replace(/\.(en|de)$/, '');

function* leaves(value: unknown, path: string): Generator<string> {
  if (path === 'jobPosting' || path === 'languages' || /\.(from|askUnless|askOnlyIf)$/.test(path)) yield path;
  else if (Array.isArray(value))
    for (const [index, entry] of value.entries()) yield* leaves(entry, `${path}[${index}]`);
  else if (typeof value === 'object' && value && !('en' in value))
    for (const [name, entry] of Object.entries(value)) yield* leaves(entry, path ? `${path}.${name}` : name);
  else yield path.replace(/^application\.contacts.*/, 'application.contacts');
}

async function opened(document: Position): Promise<Author> {
  const author = await showEditor();
  author.element.document = document;
  await author.settled();
  return author;
}

describe('The fields of the editor', () => {
  onEmptyDesk();
  onConsole('error');

  it('are there for whatever the format can say, or another way is', async () => {
    const author = await opened(everything);
    const shown = new Set<string>();
    for (const step of [en.posting, en.plan, en.write, en.handOver]) {
      await author.go(step);
      for (const { dataset } of author.all('[data-field]')) shown.add(kindOf(dataset['field'] ?? ''));
    }
    const all = new Set([...leaves(everything, '')].map(kindOf));
    const without = Object.keys(WITHOUT_FIELD);
    expect([...all].filter((kind) => !shown.has(kind)).sort()).to.deep.equal(without.sort());
  });

  it('write the subject of an enquiry and the first day, and take both out again', async () => {
    const author = await opened(orchard);
    await author.go(en.posting);
    const subject = 'Subject of a mail that only asks something';
    await author.write(`${subject}, German`, 'Frage zur Wiese');
    await author.write('First day, for job boards', '2027-01-31');
    expect(author.document.published).to.equal('2027-01-31');
    expect(author.document.application.enquirySubject).to.deep.equal({
      ...orchard.application.enquirySubject,
      de: 'Frage zur Wiese',
    });
    await author.write(`${subject}, German`, '');
    await author.write(`${subject}, English`, '');
    await author.write('First day, for job boards', '');
    expect(author.document).not.to.have.property('published');
    expect(author.document.application).not.to.have.property('enquirySubject');
  });

  it('write one address of a page for all languages, or one for each', async () => {
    const author = await opened(orchard);
    await author.go(en.posting);
    const name = 'Page of the organisation';
    expect(author.has('Another in each language: Page')).to.equal(false);
    await author.write(name, page.en);
    await author.press(`Another in each language: ${name}`);
    expect(author.focusedName).to.contain(`${name}, English`);
    await author.write(`${name}, German`, page.de);
    expect(author.document.organisation.url).to.deep.equal(page);
    await author.press(`The same in all languages: ${name}`);
    expect(author.document.organisation.url).to.equal(page.en);
    expect(author.focusedName).to.contain(name);
  });

  it('write the address and the language of something to read', async () => {
    const author = await opened(orchard);
    await author.go(en.write);
    await author.write('Language of link 1', '');
    await author.press('Another in each language: Address of link 1');
    await author.write('Address of link 1, German', 'https://example.org/baeume');
    expect(author.document.questions[0]?.growth?.resources?.[0]).to.deep.equal({
      title: { en: 'Trees', de: 'Bäume' },
      url: { en: 'https://example.org/trees', de: 'https://example.org/baeume' },
    });
  });

  it('say that the first statement is one of somebody who would rather not, and no longer', async () => {
    const author = await opened(orchard);
    await author.go(en.write);
    const willing = () => author.document.questions[0]?.options.map((option) => option.willing);
    const tick = async () => {
      author.field('The first statement says that somebody would rather not').click();
      await author.settled();
    };
    await tick();
    expect(willing()).to.deep.equal([false, undefined, undefined, undefined]);
    await tick();
    expect(willing()).to.deep.equal([undefined, undefined, undefined, undefined]);
  });

  it('give a question a name in the file that no other has, and its conditions follow', async () => {
    const author = await opened(orchard);
    await author.go(en.write);
    await author.press('Move, copy, delete');
    const field = author.field('Name in the file');
    field.focus();
    field.value = 'Bäume pflanzen!';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await author.settled();
    expect(author.document.questions[0]?.id).to.equal('baeume-pflanzen');
    expect(author.document.questions[1]?.askOnlyIf?.[0]?.question).to.equal('baeume-pflanzen');
    expect(author.heading).to.contain('Question 1 of');
    expect(author.field('Name in the file').value).to.equal('baeume-pflanzen');
    expect(author.focused === author.field('Name in the file')).to.equal(true);
  });

  it('put another language first, for whoever reads none of them', async () => {
    const author = await opened(orchard);
    await author.go(en.posting);
    await author.press('Put first: German');
    expect(author.document.languages).to.deep.equal(['de', 'en']);
    expect(author.focusedName).to.equal('Languages');
    expect(author.has('Put first: German')).to.equal(false);
  });

  it('have the id follow the title, until it is written by hand', async () => {
    const author = await showEditor();
    await author.press(en.begin);
    await author.write('Title, English', 'Gardner');
    await author.write('Title, English', 'Gardener');
    expect(author.document.id).to.equal('gardener');
    await author.go(en.handOver);
    await author.press('Technical');
    const id = 'Name of the position';
    await author.write(id, '');
    expect(author.field(id).value, 'that of the title again').to.equal('gardener');
    await author.write(id, 'garden-2027');
    await author.go(en.posting);
    await author.write('Title, English', 'Head gardener');
    expect(author.document.id).to.equal('garden-2027');
  });

  it('leave the id of a document that others may know', async () => {
    const author = await opened({ ...orchard, id: 'orchard-keeper' });
    await author.go(en.posting);
    await author.write('Title, English', 'Keeper of the orchard');
    expect(author.document.id).to.equal('orchard-keeper');
  });
});
