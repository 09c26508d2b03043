import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkPosition } from '../../src/model/document/check-position.js';
import type { Position } from '../../src/model/document/position.js';
import { runCommand } from './support/run-command.js';

type Words = Readonly<Record<'title' | 'topic' | 'documents' | 'evidence' | 'step', string>> & {
  readonly question: (number: number) => string;
  readonly statements: readonly string[];
};

const GERMAN: Words = {
  title: 'Sachbearbeitung Finanzen',
  topic: 'Zahlen',
  documents: 'Anschreiben, Lebenslauf',
  evidence: 'Nennen Sie ein Beispiel.',
  step: 'Führen Sie einen Monat lang ein Kassenbuch.',
  question: (number) => `Was haben Sie mit Vorgang ${number} gemacht?`,
  statements: [
    'Ich habe das noch nicht gemacht.',
    'Ich habe das unter Anleitung gemacht.',
    'Ich habe das für einen Verein gemacht.',
    'Ich habe das bei einem Projekt verantwortet.',
    'Ich habe festgelegt, wie andere das machen.',
  ],
};

const ENGLISH: Words = {
  title: 'Deputy city clerk',
  topic: 'Elections',
  documents: 'CV, cover letter',
  evidence: 'Say for whom.',
  step: 'Help at a polling station once.',
  question: (number) => `What have you done with matter ${number}?`,
  statements: [
    'I have not done this yet.',
    'I have done this with guidance.',
    'I have done this for a town.',
    'I have been responsible for this in a town.',
    'I have decided how others do this.',
  ],
};

/** What an author does with a document that was made for them: writes every text, and chooses nothing else. */
function filledIn(document: Position, language: string, words: Words): unknown {
  const text = (said: string) => ({ [language]: said });
  return {
    ...document,
    title: text(words.title),
    organisation: { name: 'Offenes Wissen e. V.', url: 'https://example.org/jobs' },
    application: {
      ...document.application,
      email: 'jobs@example.org',
      subject: text(words.title),
      documents: text(words.documents),
    },
    topics: [{ id: 'topic-1', title: text(words.topic) }],
    questions: document.questions.map((question, index) => ({
      ...question,
      text: text(words.question(index + 1)),
      options: question.options.map((option, level) => ({ ...option, text: text(words.statements[level] ?? '') })),
      evidence: text(words.evidence),
      growth: { step: text(words.step) },
    })),
  };
}

describe.each([
  ['de', 'okf-finanzen-buchhaltung.txt', GERMAN, 'gut', ['deters']],
  ['en', 'madison-deputy-city-clerk.txt', ENGLISH, 'good', ['counts-years']],
] as const)('from a posting in %s to a position', (language, file, words, good, hints) => {
  test('made, filled in, checked, and usable on a page', async () => {
    const posting = `test/unit/support/postings/${file}`;
    const made = await runCommand(['new', posting, '--id', 'finance', '--language', language]);
    expect(made).toMatchObject({ status: 0, stderr: '' });
    const lines = readFileSync(posting, 'utf8').trim().split('\n');
    const empty = JSON.parse(made.stdout) as Position;
    expect(empty.posting.expectations).toHaveLength(lines.length);

    const unfinished = await runCommand(['check', '--language', language], made.stdout);
    expect(unfinished.status).toBe(1);
    expect(checkPosition(empty).position).toBeNull();

    const finished = JSON.stringify(filledIn(empty, language, words));
    const { status, stdout } = await runCommand(['check', '--language', language, '--json'], finished);
    const findings = JSON.parse(stdout) as { code: string; severity: string; path: string }[];
    // The words of the posting itself are what is left to think about.
    expect(findings.map(({ code }) => code)).toEqual(hints);
    expect(status).toBe(0);
    expect(checkPosition(JSON.parse(finished)).problems).toEqual([]);

    const lookedAt = finished.replace('"$comment":"', `"$comment":"[ok: ${hints.join(', ')}] `);
    expect((await runCommand(['check', '--strict', '--language', language], lookedAt)).stdout).toBe(
      `<stdin>: ${good}\n`,
    );
  });
});
