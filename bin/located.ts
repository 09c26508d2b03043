import type { Finding, Severity } from '../src/authoring/finding.js';
import type { Sentence, SentenceLanguage } from '../src/authoring/sentences/sentence-language.js';

const SEVERITIES: Readonly<Record<Severity, Sentence>> = {
  problem: { en: 'problem', de: 'Fehler' },
  unwritten: { en: 'unwritten', de: 'offen' },
  warning: { en: 'warning', de: 'Hinweis' },
};

/** What is said of a file that nothing can be said against. */
export const GOOD: Sentence = { en: 'good', de: 'gut' };

/** A finding in the form that editors and terminals turn into a link. Hints are followed by the name to mark them with. */
export function located(
  file: string,
  { line, column, severity, place, code, message }: Finding,
  language: SentenceLanguage,
): string {
  const where = place && ` ${{ en: 'at', de: 'bei' }[language]} ${place}`;
  const mark = severity === 'warning' ? ` [${code}]` : '';
  return `${file}:${line}:${column}: ${SEVERITIES[severity][language]}${where}: ${message}${mark}\n`;
}
