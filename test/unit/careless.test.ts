import { describe, expect, test } from 'vitest';
import { checkDocument } from '../../src/authoring/check-document.js';
import { CARELESS } from './support/documents/careless.js';

describe.each(CARELESS)('a careless document, $name', ({ document }) => {
  const { positions, findings } = checkDocument(JSON.stringify(document), { language: 'de' });

  test('is right in form', () => {
    expect(findings.filter(({ severity }) => severity !== 'warning')).toEqual([]);
    expect(positions).toHaveLength(1);
  });

  test('has a hint on each question and each statement', () => {
    const silent = document.questions.flatMap((question, index) =>
      [
        [`$.questions[${index}].text`, question.text],
        ...question.options.map(({ text }, at) => [`$.questions[${index}].options[${at}].text`, text] as const),
      ].filter(([path]) => !findings.some((finding) => finding.path === path)),
    );
    expect(silent).toEqual([]);
  });

  test('has a hint on what breaks a sentence, and on a target that anybody is close to', () => {
    const codes = findings.map(({ code, path }) => `${code} ${path}`);
    expect(codes.filter((code) => code.endsWith(' $.application.documents'))).toHaveLength(1);
    expect(codes.filter((code) => code.startsWith('target-next-to-nothing'))).toHaveLength(1);
  });
});
