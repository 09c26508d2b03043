// Reads the strings of the WordPress plugin and writes its translations; needs gettext (Debian, Ubuntu: apt-get install gettext).
// `node integrations/wordpress/update-translations.mjs`, translate what is empty in languages/*.po, then run it again.
// The folder of the plugin can be given.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const PLUGIN = process.argv[2] ?? fileURLToPath(new URL('self-assessment', import.meta.url));
const DOMAIN = 'self-assessment';
/** German as WordPress speaks it: *du*, and *Sie* where somebody has chosen the formal one. */
const LOCALES = ['de_DE', 'de_DE_formal'];
/** The scripts with strings, by the names that WordPress knows them by. */
const SCRIPTS = {
  'self-assessment-chooser': 'block/chooser.js',
  'self-assessment-settings': 'block/settings.js',
  'self-assessment-editor': 'block/editor.js',
  'self-assessment-upload': 'admin/upload.js',
  'self-assessment-edit': 'admin/edit.js',
};
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

/** The PHP files of the plugin. */
const phpFiles = () =>
  readdirSync(`${PLUGIN}/includes`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.php'))
    .map((name) => `includes/${name}`)
    .sort();

/** What WordPress translates in the head of the plugin and in block.json, as PHP that gettext can read. */
function describedStrings() {
  const [, description = ''] =
    /^ \* Description: +(.+)$/m.exec(readFileSync(`${PLUGIN}/self-assessment.php`, 'utf8')) ?? [];
  const block = JSON.parse(readFileSync(`${PLUGIN}/block/block.json`, 'utf8'));
  const strings = [
    ['block title', block.title],
    ['block description', block.description],
  ];
  for (const keyword of block.keywords) strings.push(['block keyword', keyword]);
  const described = `__( ${JSON.stringify(description)} );`;
  return `<?php\n${described}\n${strings.map(([context, text]) => `_x( ${JSON.stringify(text)}, ${JSON.stringify(context)} );`).join('\n')}`;
}

/**
 * @param {string} folder for files in between
 * @returns the files with the strings of each script, by its name
 */
function writeTemplate(folder) {
  const [php, described] = ['php.pot', 'described.php'].map((name) => join(folder, name));
  const extract = ['--from-code=UTF-8', '--no-wrap', '--no-location', '--add-comments=translators', ...KEYWORDS];
  writeFileSync(described, describedStrings());
  run('xgettext', ...extract, '--language=PHP', '-o', php, ...phpFiles(), described);
  const scripts = Object.entries(SCRIPTS).map(([name, file]) => {
    const pot = join(folder, `${name}.pot`);
    run('xgettext', ...extract, '--language=JavaScript', '-o', pot, file);
    return /** @type {const} */ ([name, pot]);
  });
  const strings = run('msgcat', '--no-wrap', '--use-first', php, ...scripts.map(([, pot]) => pot));
  // gettext's own header holds the time, which would make every run a change.
  const [, ...entries] = strings.split('\n\n');
  writeFileSync(`${PLUGIN}/languages/${DOMAIN}.pot`, [HEADER, ...entries].join('\n\n'));
  return scripts;
}

/**
 * @param {string} locale
 * @param {(readonly [name: string, pot: string])[]} scripts as `writeTemplate()` returns them
 */
async function writeLocale(locale, scripts) {
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
  const options = await resolveConfig(fileURLToPath(import.meta.url));
  for (const [script, pot] of scripts) {
    const strings = run('msgmerge', '--quiet', '--no-fuzzy-matching', '--no-wrap', '-o', '-', `${name}.po`, pot);
    const json = JSON.stringify(jed(strings, locale), null, 2);
    writeFileSync(`${PLUGIN}/${name}-${script}.json`, await format(json, { ...options, parser: 'json' }));
  }
}

/**
 * The format of `wp.i18n`.
 * @param {string} po without plurals, contexts and wrapped lines, as our scripts have none
 * @param {string} locale
 */
function jed(po, locale) {
  const entries = [...po.matchAll(/^msgid (".+")\nmsgstr (".+")$/gm)].map(([, id, text]) => [
    JSON.parse(id ?? ''),
    [JSON.parse(text ?? '')],
  ]);
  const lang = locale.replaceAll('_', '-');
  return {
    domain: 'messages',
    locale_data: {
      messages: { '': { domain: 'messages', lang }, ...Object.fromEntries(entries.filter(([id]) => id)) },
    },
  };
}

const folder = mkdtempSync(join(tmpdir(), 'translations-'));
try {
  const scripts = writeTemplate(folder);
  for (const locale of LOCALES) await writeLocale(locale, scripts);
} finally {
  rmSync(folder, { recursive: true });
}
