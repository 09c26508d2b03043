import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { atOnce } from '../../src/authoring/steps.js';
import { readPosting } from '../../src/authoring/posting/read-posting.js';
import type { TakenLine } from '../../src/editor/model/actions.js';
import { edit } from '../../src/editor/model/edit.js';
import { newDocument } from '../../src/editor/model/new-document.js';
import { checkedSteps, lookedAt, remarks } from '../../src/editor/model/remarks.js';
import type { Position } from '../../src/model/document/position.js';

const NOW = new Date('2027-01-31');

/** What the editor makes of a posting that somebody pastes, before they have written a word. */
function proposed(language: string, posting: string): Position {
  const { expectations, duties, offers } = readPosting(posting);
  const lines: TakenLine[] = [
    ...expectations.map(({ text, optional }) => ({
      kind: optional ? ('optional' as const) : ('expectation' as const),
      words: text,
    })),
    ...duties.map((words) => ({ kind: 'duty' as const, words })),
    ...offers.map((words) => ({ kind: 'offer' as const, words })),
  ];
  return edit(newDocument(language), { type: 'takeLines', lines, papers: 'The documents show it.' });
}

const said = (document: Position): string[] =>
  remarks(document, NOW).map(({ path, code, values }) => `${path} ${code} ${values['word'] ?? ''}`.trim());

/** The words of a posting are its author's own; whatever else is said of it, the editor has proposed itself. */
const POSTINGS: readonly (readonly [file: string, language: string, ofItsWords: readonly string[]])[] = [
  ['bom', 'de', []],
  ['cds-full-stack-developer', 'en', []],
  ['kita-paedagogische-fachkraft', 'de', []],
  ['madison-deputy-city-clerk', 'en', ['$.posting.expectations[0].text.en counts-years Two years']],
  ['markdown', 'de', ['$.posting.expectations[0].text.de counts-years mehrjährige']],
  ['okf-begleitforschung', 'de', []],
  ['okf-finanzen-buchhaltung', 'de', ['$.posting.expectations[4].text.de deters Selbständige']],
  [
    'okf-softwareentwicklung',
    'de',
    [
      '$.posting.expectations[0].text.de counts-years Mehrjährige',
      '$.posting.expectations[1].text.de counts-years Mehrjährige',
    ],
  ],
  ['pdf-hard-wrapped', 'de', []],
  ['word-bullets', 'de', []],
];

describe('What the editor proposes from a posting', () => {
  test.each(POSTINGS)('%s is nothing that it criticises itself', (file, language, ofItsWords) => {
    const posting = readFileSync(`test/unit/support/postings/${file}.txt`, 'utf8');
    expect(said(proposed(language, posting))).toEqual(ofItsWords);
  });

  test.each([
    ['- Zwingend: Bücher prüfen\n- Belege ordnen\n- Zahlen mögen\n- Akten ablegen', 'all-weights-equal'],
    ['- Bücher prüfen\n- Belege ordnen\n- Ein Team leiten\n- Akten ablegen', 'all-targets-equal'],
  ])('is to be thought about where somebody makes all of it alike, against the words of %j', (posting, code) => {
    const document = proposed('de', posting);
    const alike = document.questions.reduce(
      (before, { id }) =>
        edit(edit(before, { type: 'setWeight', question: id, weight: 2 }), {
          type: 'setTarget',
          question: id,
          target: 2,
        }),
      document,
    );
    expect(said(document)).toEqual([]);
    expect(said(alike)).toEqual([`$.questions ${code}`]);
  });

  test('has no hint that somebody had looked at before they came', () => {
    const document = proposed('de', '- Abgeschlossenes Studium\n- Bücher führen');
    expect(document.posting.expectations[0]?.$comment).toContain('[ok: line-without-question]');
    expect(lookedAt(document, atOnce(checkedSteps(document, NOW)))).toEqual([]);
  });

  test('asks nobody to have been responsible for what they are ready for', () => {
    const { questions } = proposed('de', '- Bereitschaft, ein Team zu leiten\n- Ein Team leiten');
    expect(questions.map(({ target }) => target)).toEqual([2, 3]);
  });
});
