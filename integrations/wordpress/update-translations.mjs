// Reads the strings of the WordPress plugin and writes its translations; needs gettext (Debian, Ubuntu: apt-get install gettext).
// `node integrations/wordpress/update-translations.mjs`, translate what is empty in languages/*.po, then run it again.
// The folder of the plugin can be given.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const PLUGIN = process.argv[2] ?? fileURLToPath(new URL('self-assessment', import.meta.url));
const DOMAIN = 'self-assessment';
const LOCALES = ['de_DE'];
const PHP = ['fallback', 'render', 'admin', 'upload'].map((name) => `includes/${name}.php`);
const KEYWORDS = ['__', 'esc_html__', 'esc_html_e', '_x:1,2c'].map((keyword) => `--keyword=${keyword}`);
const HEADER = `msgid ""
msgstr ""
"Project-Id-Version: ${DOMAIN}\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"`;

/**
 * @param {string} command
 * @param {string[]} options
 */
const run = (command, ...options) =>
  // In the locale C gettext would drop quotation marks and umlauts.
  execFileSync(command, options, { cwd: PLUGIN, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } });

/** What WordPress translates in block.json, as PHP that gettext can read. */
function blockStrings() {
  const block = JSON.parse(readFileSync(`${PLUGIN}/block/block.json`, 'utf8'));
  const strings = [
    ['block title', block.title],
    ['block description', block.description],
  ];
  for (const keyword of block.keywords) strings.push(['block keyword', keyword]);
  return `<?php\n${strings.map(([context, text]) => `_x( ${JSON.stringify(text)}, ${JSON.stringify(context)} );`).join('\n')}`;
}

/** @param {string} folder for files in between */
function writeTemplate(folder) {
  const [php, js, block] = ['php.pot', 'js.pot', 'block.php'].map((name) => join(folder, name));
  const extract = ['--from-code=UTF-8', '--no-wrap', '--no-location', '--add-comments=translators', ...KEYWORDS];
  writeFileSync(block, blockStrings());
  run('xgettext', ...extract, '--language=PHP', '-o', php, ...PHP, block);
  run('xgettext', ...extract, '--language=JavaScript', '-o', js, 'block/editor.js');
  const strings = run('msgcat', '--no-wrap', '--use-first', php, js);
  // gettext's own header holds the time, which would make every run a change.
  const [, ...entries] = strings.split('\n\n');
  writeFileSync(`${PLUGIN}/languages/${DOMAIN}.pot`, [HEADER, ...entries].join('\n\n'));
  return js;
}

/**
 * @param {string} locale
 * @param {string} editorStrings the file with the strings of the editor script
 */
async function writeLocale(locale, editorStrings) {
  const name = `languages/${DOMAIN}-${locale}`;
  run(
    'msgmerge',
    '--quiet',
    '--update',
    '--backup=none',
    '--no-fuzzy-matching',
    '--no-wrap',
    `${name}.po`,
    `languages/${DOMAIN}.pot`,
  );
  run('msgfmt', '--check-format', '--no-hash', '-o', `${name}.mo`, `${name}.po`);
  const editor = run('msgmerge', '--quiet', '--no-fuzzy-matching', '--no-wrap', '-o', '-', `${name}.po`, editorStrings);
  const json = JSON.stringify(jed(editor, locale), null, 2);
  const options = await resolveConfig(fileURLToPath(import.meta.url));
  writeFileSync(`${PLUGIN}/${name}-${DOMAIN}-editor.json`, await format(json, { ...options, parser: 'json' }));
}

/**
 * The format of `wp.i18n`.
 * @param {string} po without plurals, contexts and wrapped lines, as our editor script has none
 * @param {string} locale
 */
function jed(po, locale) {
  const entries = [...po.matchAll(/^msgid (".+")\nmsgstr (".+")$/gm)].map(([, id, text]) => [
    JSON.parse(id ?? ''),
    [JSON.parse(text ?? '')],
  ]);
  const lang = locale.replace('_', '-');
  return {
    domain: 'messages',
    locale_data: {
      messages: { '': { domain: 'messages', lang }, ...Object.fromEntries(entries.filter(([id]) => id)) },
    },
  };
}

const folder = mkdtempSync(join(tmpdir(), 'translations-'));
try {
  const editorStrings = writeTemplate(folder);
  for (const locale of LOCALES) await writeLocale(locale, editorStrings);
} finally {
  rmSync(folder, { recursive: true });
}
