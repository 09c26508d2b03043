import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/authoring/decode.js';
import { isMarkup } from '../../src/authoring/posting/clean-text.js';
import { readPosting } from '../../src/authoring/posting/read-posting.js';

const read = (file: string) => {
  const decoded = decode(readFileSync(`test/unit/support/postings/${file}`));
  return 'problem' in decoded ? decoded : { ...readPosting(decoded.text), encoding: decoded.encoding };
};
const expected = (text: string) => readPosting(text).expectations.map(({ text }) => text);

describe('a posting as it is pasted', () => {
  test('from Word, with bullets of every kind', () => {
    expect(read('word-bullets.txt')).toMatchObject({
      expectations: [
        'Abgeschlossene Ausbildung in der Pflege',
        'Berufserfahrung in der Pflege',
        'Führerschein der Klasse B',
        'Teamfähigkeit',
        'Bereitschaft zur Fortbildung',
        'Ruhe in hektischen Situationen',
        'Digitale Pflegedokumentation',
        'Zusammenarbeit mit Angehörigen',
        'Kein Leerzeichen nach dem Punkt',
        'Mit Punkt und Klammer',
        'Mit Buchstaben',
      ].map((text) => ({ text, optional: false })),
      leftOut: [],
    });
  });

  test('from a PDF file, with hard line ends and hyphenation', () => {
    expect(read('pdf-hard-wrapped.txt')).toMatchObject({
      expectations: [
        'Abgeschlossene Ausbildung als Pflegefachkraft oder eine vergleichbare Qualifikation, gern mit Zusatzqualifikation',
        'Sicherer Umgang mit digitaler Pflegedokumentation und den üblichen Office-Programmen',
        'Führerschein der Klasse B',
      ].map((text) => ({ text })),
      offers: ['30 Tage Urlaub'],
      leftOut: ['Ihr Profil:', 'Wir bieten:'],
    });
  });

  test('in Markdown', () => {
    expect(read('markdown.txt')).toMatchObject({
      expectations: [
        'Python: mehrjährige Erfahrung mit Django',
        'git und Code-Reviews',
        'Unterpunkt: Merge-Konflikte lösen',
      ].map((text) => ({ text })),
      leftOut: ['### Was du mitbringen solltest:', '> Bewirb dich auch, wenn nicht alles passt.', '---'],
    });
  });

  test.each([
    ['bom.txt', 2, 'UTF-8'],
    ['utf-16-notepad.txt', 2, 'UTF-16'],
  ])('in another encoding: %s', (file, count, encoding) => {
    const found = read(file);
    expect(found).toMatchObject({ encoding });
    expect('expectations' in found && found.expectations).toHaveLength(count);
  });

  test('from a program that writes Windows-1252', () => {
    const decoded = decode(Buffer.from('Führerschein der Klasse B – „gültig“'.replace('–', '\x96'), 'latin1'));
    expect(decoded).toMatchObject({ encoding: 'Windows-1252' });
  });

  test('as a file of Word, or as the source of a page', () => {
    expect(read('stelle.docx')).toEqual({ problem: 'word-file' });
    expect(isMarkup(readFileSync('test/unit/support/postings/html.txt', 'utf8'))).toBe(true);
    expect(isMarkup('a < b, <3 and c > d')).toBe(false);
  });

  test.each([
    ['okf-finanzen-buchhaltung.txt', 7, ['Erfahrung mit Zuwendungsrecht, Vereinsrecht oder Arbeitsrecht']],
    ['cds-full-stack-developer.txt', 10, ['Terraform, serverless, Tailwind, Docker, Kubernetes']],
    ['madison-deputy-city-clerk.txt', 9, []],
    ['kita-paedagogische-fachkraft.txt', 8, []],
    ['okf-begleitforschung.txt', 9, []],
    ['okf-softwareentwicklung.txt', 9, []],
  ])('from the field: %s', (file, count, optional) => {
    const found = read(file);
    if ('problem' in found) throw new Error(found.problem);
    expect(found.expectations).toHaveLength(count);
    expect(found.expectations.filter(({ optional }) => optional).map(({ text }) => text)).toEqual(optional);
    expect(found).toMatchObject({ leftOut: [], duties: [], offers: [], broken: [] });
    for (const { text } of found.expectations) expect(text).toMatch(/^[\p{Lu}\d].*[\p{L})\d]$/u);
  });

  test('sorts by headings, with or without a colon', () => {
    const text = `About us
We run a garden.

Your tasks
- Plant trees
- Water them
What you bring
• You know soil
Nice to have
• Roses
What we offer:
• Fresh air`;
    expect(readPosting(text)).toMatchObject({
      duties: ['Plant trees', 'Water them'],
      expectations: [
        { text: 'You know soil', optional: false },
        { text: 'Roses', optional: true },
      ],
      offers: ['Fresh air'],
    });
    expect(readPosting(text).leftOut).toContain('We run a garden.');
  });

  test.each([
    ['soft hyphens and zero-width spaces', 'Pflege\u00addoku\u200bmentation', ['Pflegedokumentation']],
    ['decomposed umlauts', 'Fu\u0308hrerschein', ['Führerschein']],
    ['line ends of slides', 'Eins sehen\vZwei hören', ['Eins sehen', 'Zwei hören']],
    ['no-break spaces', 'Klasse\u00a0B fahren', ['Klasse B fahren']],
    [
      'a hyphen that stays',
      '- Vor-\n  und Nachbereitung\n- Office-\n  Programme',
      ['Vor- und Nachbereitung', 'Office-Programme'],
    ],
    ['check marks of the emoji kind', '✅ Geduld haben\n✔️ Ruhe bewahren', ['Geduld haben', 'Ruhe bewahren']],
    [
      'marks of lists, as other programs make them',
      '→ Eins sehen\n② Zwei hören\n(a) Drei tun\niv) Vier lassen\n** Fünf sagen\n-Sechs wissen\n–Sieben können',
      ['Eins sehen', 'Zwei hören', 'Drei tun', 'Vier lassen', 'Fünf sagen', 'Sechs wissen', 'Sieben können'],
    ],
    ['blanks of other scripts', '•\u2800Eins sehen\n•\u3164Zwei hören', ['Eins sehen', 'Zwei hören']],
    ['letters that a PDF file joins', 'Eﬃzient o\ufb00en sein', ['Effizient offen sein']],
    [
      'entities',
      'Planen &amp; bauen\nFahren&nbsp;k&ouml;nnen &#8211; auch &#x4E;achts',
      ['Planen & bauen', 'Fahren können – auch Nachts'],
    ],
    ['what is no entity', 'R&D; AT&T kennen', ['R&D; AT&T kennen']],
    [
      'emphasis',
      '- _Eins_ sehen\n- *Zwei* hören\n- snake_case_name schreiben',
      ['Eins sehen', 'Zwei hören', 'snake_case_name schreiben'],
    ],
    [
      'tables',
      '| Wir suchen |\n|:---|---|\n| Eins sehen | muss |\n| Zwei hören |  |',
      ['Eins sehen: muss', 'Zwei hören'],
    ],
    ['numbers in words', '3 Sprachen sprechen\n2. Zahlen mögen', ['3 Sprachen sprechen', 'Zahlen mögen']],
  ])('cleans %s', (_name, text, lines) => {
    expect(expected(text)).toEqual(lines);
  });

  test.each([
    ['Was wir Ihnen bieten:', 'offers'],
    ['Das bieten wir dir', 'offers'],
    ['Was du von uns erwarten kannst:', 'offers'],
    ['Über uns', 'leftOut'],
    ['Über die Stelle:', 'expectations'],
  ] as const)('sorts what stands below “%s”', (heading, section) => {
    const found = readPosting(`Ihr Profil\n- Bäume kennen\n${heading}\n- Äpfel`);
    const lines: readonly (string | { readonly text: string })[] = found[section];
    expect(lines.map((line) => (typeof line === 'string' ? line : line.text))).toContain('Äpfel');
    expect(found.expectations.length).toBe(section === 'expectations' ? 2 : 1);
  });

  test.each([
    ...[
      'Französisch ist von Vorteil',
      'Kenntnisse in C sind ein Plus.',
      'Ansible (kein Muss)',
      'Gerne auch Erfahrung mit C',
    ],
    ...[
      'French would be a bonus',
      'Rust is desirable',
      'Go (nice to have)',
      '(optional) Zig',
      'Im Idealfall Erfahrung mit V',
    ],
  ])('marks as optional, wherever it says so: %s', (line) => {
    expect(readPosting(`${line}\nGeduld`).expectations.map(({ optional }) => optional)).toEqual([true, false]);
  });

  test.each(['Vorteile erklären', 'Optionale Felder bauen', 'Preferences pflegen'])('but not: %s', (line) => {
    expect(readPosting(line).expectations).toEqual([{ text: line, optional: false }]);
  });

  test('names lines that look like a part of another', () => {
    const { broken } = readPosting('Erfahrung in der Pflege\nund in der Betreuung\nGeduld\nRuhe\nFreude');
    expect(broken).toEqual(['und in der Betreuung']);
  });
});
