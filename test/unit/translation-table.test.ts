import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCells, writeCells } from '../../src/editor/model/cells.js';
import { edit } from '../../src/editor/model/edit.js';
import { readTranslationTable, translationTable } from '../../src/editor/model/translation-table.js';
import { act, begin, undo } from '../../src/editor/model/work.js';
import { minimal } from './support/documents/minimal.js';
import { actionFor, documents, drawnActions } from './support/editing.js';

/** The table of the smallest document, with the words of one cell changed as somebody does in a spreadsheet. */
function tableWith(before: string, after: string): string {
  const table = translationTable(minimal(), 'de');
  expect(table).toContain(before);
  return table.replace(before, after);
}

const changed = (table: string) =>
  readTranslationTable(table, minimal()).changes.map(({ language, words }) => `${language}: ${words}`);

describe('A table for translators', () => {
  test('has a row for each text: its key, where it stands, and a column for each language', () => {
    expect(translationTable(minimal(), 'de').split('\n').slice(0, 3)).toEqual([
      'key\t\ten\tde',
      'title\tTitel\tGardener\tGärtnerei',
      'organisation / name\tOrganisation, Name\tBotanical garden\tBotanischer Garten',
    ]);
    expect(translationTable(minimal(), 'en')).toContain(
      'questions / growing / options / level 1 / text\tQuestion 1, statement 2\t',
    );
  });

  test('shows what is missing as an empty cell, and leaves out what is the same in every language', () => {
    const document = edit(minimal(), { type: 'addLanguage', language: 'fr' });
    const alike = edit(document, { type: 'writeAlike', path: ['organisation', 'name'], words: 'Garten' });
    expect(translationTable(alike, 'en')).toMatch(/^title\tTitle\tGardener\tGärtnerei\t$/m);
    expect(translationTable(alike, 'en')).not.toContain('organisation');
  });

  test('changes nothing when it comes back as it was, whatever was done to the document', () => {
    fc.assert(
      fc.property(documents, drawnActions, (document, drawn) => {
        const edited = drawn.reduce((before, one) => edit(before, actionFor(before, one)), document);
        const { changes, unknown } = readTranslationTable(translationTable(edited, 'de'), edited);
        expect(changes).toEqual([]);
        expect(unknown).toEqual([]);
      }),
    );
  });

  test('changes the cells that were changed, and no others, also when rows were sorted and columns moved', () => {
    const [head = '', ...rows] = tableWith('Pflanzen\n', 'Gewächse\n').split('\n');
    expect(changed([head, ...rows.reverse()].join('\r\n'))).toEqual(['de: Gewächse']);
    const moved = [head, ...rows].map((row) => row.split('\t').reverse().join('\t')).join('\n');
    expect(changed(moved)).toEqual(['de: Gewächse']);
  });

  test('finds a text again whose question has moved since', () => {
    const table = tableWith('What have you bred?', 'What did you breed?');
    const moved = edit(minimal(), { type: 'moveQuestion', question: 'breeding', to: 0 });
    expect(readTranslationTable(table, moved).changes).toMatchObject([{ path: ['questions', 0, 'text'] }]);
  });

  test.each(['=SUM(A1:A9)', '+49 228 123', '-5 °C', '@garden', "'s morgens"])(
    'keeps %s a text, with the mark that says so or without it',
    (words) => {
      const path = ['title'] as const;
      const document = edit(minimal(), { type: 'write', path, language: 'de', words });
      const table = translationTable(document, 'de');
      expect(table).toContain(`\tGardener\t'${words}\n`);
      expect(readTranslationTable(table, document).changes).toEqual([]);
      const changes = (cell: string) =>
        readTranslationTable(table.replace('\tGardener\t', `\t${cell}\t`), document).changes.map(({ words }) => words);
      expect(changes(`'${words}`)).toEqual([words]);
      // Some spreadsheets take the mark away once they have read it.
      if (!words.startsWith("'")) expect(changes(words)).toEqual([words]);
    },
  );

  test('brings back lines, quotes and umlauts of a cell as a spreadsheet has them', () => {
    const cell = '"Gärtnerei ""Grün""\nÄpfel\tBirnen"';
    expect(changed(tableWith('Gärtnerei', cell))).toEqual(['de: Gärtnerei "Grün" Äpfel\tBirnen']);
  });

  test('takes nothing away where a cell is empty', () => {
    expect(changed(tableWith('\tGärtnerei', '\t'))).toEqual([]);
    expect(changed(tableWith('\tGärtnerei', ''))).toEqual([]);
  });

  test('names rows and columns that the document does not have', () => {
    const table = `${tableWith('\ten\tde', '\ten\tde\tNotizen')}\nquestions / gone / text\tFrage 9\tGone?\tWeg?`;
    expect(readTranslationTable(table, minimal())).toMatchObject({
      changes: [],
      unknown: ['Notizen', 'questions / gone / text, Frage 9, Gone?, Weg?'],
    });
  });

  test.each(['', 'Gärtnerei', 'de\ten\nGärtnerei\tGardener', 'key\tPlatz\ntitle\tTitel'])('is not %j', (text) => {
    expect(readTranslationTable(text, minimal())).toEqual({ changes: [], unknown: [], isTable: false });
  });

  test('is taken over as one thing to undo; only the language that did not change may be out of date', () => {
    const { changes } = readTranslationTable(
      tableWith('Gardener\tGärtnerei', 'Gardener (all genders)\tGärtnern').replace(
        'Sie haben Pflanzen',
        'Sie haben Blumen',
      ),
      minimal(),
    );
    const work = act(begin(minimal()), { type: 'translate', changes }, 0);
    expect(work.document.title).toEqual({ en: 'Gardener (all genders)', de: 'Gärtnern' });
    expect(Object.keys(work.stale)).toEqual([JSON.stringify(['posting', 'expectations', 'E1', 'text', 'en'])]);
    expect(undo(work).document).toEqual(minimal());
  });
});

describe('Cells as spreadsheets have them', () => {
  test('come back as they were', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('=1+1', "'", '"', '-', '@a', 'ä\nö', '„so“', '"a" b', "'=x"));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 })), (rows) => {
        const written = rows.filter((row) => row.some((words) => words.trim()));
        const lines = written.map((row) => row.map((words) => words.replace(/\r\n?/g, '\n')));
        expect(readCells(writeCells(written))).toEqual(lines);
      }),
    );
  });

  test.each([
    ['quotes and lines in quotes', '"a ""b""\nc"\td', [['a "b"\nc', 'd']]],
    ['quotes that a spreadsheet leaves as they are', '"a" und "b"\tc', [['"a" und "b"', 'c']]],
    ['a quote that nobody closes', '"a\tb', [['"a', 'b']]],
    ['a formula, which stays text', "'=SUMME(A1)\t-5\t'’s", [['=SUMME(A1)', '-5', "'’s"]]],
    [
      'lines of Windows and an empty row',
      'a\tb\r\n\t\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
  ])('%s', (_what, text, cells) => {
    expect(readCells(text)).toEqual(cells);
  });
});
