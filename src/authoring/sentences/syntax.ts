import type { Sentence } from './sentence-language.js';

/** What is wrong before there is a document: with the file, and with its JSON. */
export const SYNTAX = {
  'empty-file': { en: 'There is nothing in this file.', de: 'In dieser Datei steht nichts.' },
  'word-file': {
    en: 'This is a Word document. Save it as plain text, with UTF-8 as its encoding.',
    de: 'Das ist ein Word-Dokument. Speichern Sie es als „Nur Text“, mit der Codierung UTF-8.',
  },
  'zip-file': {
    en: 'This is a compressed file or an Office document, not a text. Save it as plain text, with UTF-8 as its encoding.',
    de: 'Das ist ein Archiv oder ein Office-Dokument, kein Text. Speichern Sie es als „Nur Text“, mit der Codierung UTF-8.',
  },
  'pdf-file': {
    en: 'This is a PDF file. Copy its text into a file of plain text.',
    de: 'Das ist eine PDF-Datei. Kopieren Sie den Text daraus in eine reine Textdatei.',
  },
  'rtf-file': {
    en: 'This is formatted text (RTF). Save it as plain text, with UTF-8 as its encoding.',
    de: 'Das ist formatierter Text (RTF). Speichern Sie ihn als „Nur Text“, mit der Codierung UTF-8.',
  },
  'web-page': {
    en: 'This is the source of a web page (HTML). Open the page in a browser, and copy its text from there.',
    de: 'Das ist der Quelltext einer Webseite (HTML). Öffnen Sie die Seite im Browser und kopieren Sie den Text von dort.',
  },
  'page-for-json': {
    en: 'This is the source of a web page (HTML), not a document (JSON). Save the document itself.',
    de: 'Das ist der Quelltext einer Webseite (HTML), kein Dokument (JSON). Speichern Sie das Dokument selbst.',
  },
  'not-a-text-file': {
    en: 'This is not a text file.',
    de: 'Das ist keine Textdatei.',
  },
  'read-as': {
    en: 'This file is in {encoding}. The page needs UTF-8: save it in that encoding.',
    de: 'Diese Datei hat die Codierung {encoding}. Die Seite braucht UTF-8: Speichern Sie die Datei mit dieser Codierung.',
  },
  'not-a-value': {
    en: 'This is not a JSON value. Put texts in straight double quotes, and write a double quote inside a text as \\".',
    de: 'Das ist kein Wert in JSON. Setzen Sie Texte in gerade Anführungszeichen ("…"), und schreiben Sie eines innerhalb eines Textes als \\".',
  },
  'invisible-in-json': {
    en: 'Here is an invisible character: {name} ({code}). Replace it with an ordinary space, or remove it.',
    de: 'Hier steht ein unsichtbares Zeichen: {name} ({code}). Ersetzen Sie es durch ein gewöhnliches Leerzeichen, oder löschen Sie es.',
  },
  'quote-in-json': {
    en: 'This is a typographic quote ({quote}). JSON needs straight double quotes around texts: "…".',
    de: 'Das ist ein typografisches Anführungszeichen ({quote}). JSON braucht gerade um die Texte: "…".',
  },
  'not-a-number': {
    en: 'This is not a number as JSON writes it.',
    de: 'Das ist keine Zahl, wie JSON sie schreibt.',
  },
  'field-expected': {
    en: 'Here the name of a field must follow, in double quotes. Is there a comma too many before it?',
    de: 'Hier muss der Name eines Feldes folgen, in geraden Anführungszeichen. Steht davor ein Komma zu viel?',
  },
  'value-expected': {
    en: 'Here a value must follow. Is there a comma too many before it?',
    de: 'Hier muss ein Wert folgen. Steht davor ein Komma zu viel?',
  },
  'colon-expected': { en: 'Here a colon must follow.', de: 'Hier muss ein Doppelpunkt folgen.' },
  'comma-expected': {
    en: 'A comma is missing here, before what follows.',
    de: 'Hier fehlt ein Komma, vor dem, was folgt.',
  },
  'brace-expected': {
    en: 'A closing brace } is missing before this.',
    de: 'Davor fehlt eine schließende geschweifte Klammer }.',
  },
  'bracket-expected': {
    en: 'A closing bracket ] is missing before this.',
    de: 'Davor fehlt eine schließende eckige Klammer ].',
  },
  'end-expected': {
    en: 'The document has ended before this. Remove what follows.',
    de: 'Das Dokument ist davor zu Ende. Löschen Sie, was folgt.',
  },
  comment: { en: 'JSON has no comments. Use "$comment".', de: 'JSON kennt keine Kommentare. Nehmen Sie „$comment“.' },
  'open-text': {
    en: 'The closing quote of this text is missing. Write a line break inside a text as \\n.',
    de: 'Diesem Text fehlt das Anführungszeichen am Ende. Schreiben Sie einen Zeilenumbruch innerhalb eines Textes als \\n.',
  },
  'unicode-escape': {
    en: 'This is not a \\u followed by four hexadecimal digits.',
    de: 'Nach \\u müssen vier hexadezimale Ziffern folgen.',
  },
  'stray-backslash': {
    en: 'This text has a backslash before a character that needs none. Write a backslash as \\\\.',
    de: 'In diesem Text steht ein Backslash vor einem Zeichen, das keinen braucht. Schreiben Sie einen Backslash als \\\\.',
  },
  'control-character': {
    en: 'This text has a line break or a control character. Write a line break as \\n.',
    de: 'In diesem Text steht ein Zeilenumbruch oder ein Steuerzeichen. Schreiben Sie einen Zeilenumbruch als \\n.',
  },
  'not-json': { en: 'This is not JSON: {reason}.', de: 'Das ist kein JSON: {reason}.' },
  'field-twice': {
    en: 'This field is there twice; only the last one counts. Remove one.',
    de: 'Dieses Feld steht hier zweimal; nur das letzte zählt. Löschen Sie eines.',
  },
  'empty-list': {
    en: 'This list of positions is empty.',
    de: 'Diese Liste der Stellen ist leer.',
  },
  'position-twice': {
    en: '"{id}" is already the id of another of these positions. Choose another.',
    de: '„{id}“ ist schon der Kurzname einer anderen dieser Stellen. Wählen Sie einen anderen.',
  },
  'no-such-file': {
    en: 'There is no file {file}.',
    de: 'Es gibt keine Datei {file}.',
  },
  'list-in-a-list': {
    en: '{file} is a list that is named by a list. Name its documents here.',
    de: '{file} ist eine Liste, die in einer Liste steht. Nennen Sie deren Dokumente hier.',
  },
  'not-looked-at': {
    en: '{address} was not looked at: only files beside the list are.',
    de: '{address} wurde nicht geprüft: Das geschieht nur bei Dateien neben der Liste.',
  },
  unwritten: {
    en: '{count} to be written here: replace each TODO. Until then, this is not to be published.',
    de: 'Hier ist noch zu schreiben ({count}-mal TODO). Bis dahin darf das nicht veröffentlicht werden.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
