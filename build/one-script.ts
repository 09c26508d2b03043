import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import packageJson from '../package.json' with { type: 'json' };

const ENTRY = 'virtual:one-script';

/**
 * What the script keeps for itself, because pages have things of their own by these names: old libraries and widgets,
 * before the script runs or after. Two of them can be had from elsewhere than by their names.
 */
const OWN = [
  ...['Map', 'Set', 'WeakMap', 'Promise', 'Symbol', 'Object', 'Array', 'String', 'Number', 'RegExp', 'Error', 'Date'],
  ...['Math', 'JSON', 'Intl', 'Blob', 'AbortController', 'MutationObserver', 'CSSStyleSheet'],
];

/**
 * A script may be on a page twice, or in two versions. Lit must not run again then: under Trusted Types its policy
 * can be made once only. So this stands before all modules, inside the function that wraps them. The first one wins.
 */
const guard = (tag: string): string => `
  if (!self.customElements) return;
  var present = customElements.get('${tag}');
  if (present) {
    if (present.version !== '${packageJson.version}')
      console.warn('<${tag}> is here already, version ' + present.version + '; this script has version ${packageJson.version}.');
    return;
  }
  const { ${OWN.join(', ')} } = self;
  const URL = self.webkitURL;
  const Event = document.createEvent('Event').constructor;
  if (!new Map([[1, 1]]).has(1) || !new Set([1]).has(1)) {
    console.warn('<self-assessment> cannot run: this page has a Map or Set of its own.');
    return;
  }`;

/**
 * Tells Chromium, from 136 on, to compile all functions with the script, beside the main thread while it is loaded: most
 * are called for the first screens, and one by one they took a seventh of what the thread does until then.
 */
const HINT = '//# allFunctionsCalledOnLoad\n';

const BANNER = `/*! ${packageJson.name} ${packageJson.version} | MIT, questions CC BY-SA 4.0, posting (c) OSB Alliance | contains Lit, (c) Google LLC, BSD-3-Clause: see LICENSES.txt */\n`;

/**
 * Makes of `entry` one classic script that leaves no global behind and reads the same in every character encoding.
 *
 * @param name The name of the file, without its ending.
 * @param tag The element that the script brings.
 */
export function oneScript(entry: string, name: string, tag = 'self-assessment'): Plugin {
  return {
    name: 'one-script',
    apply: 'build',
    config: () => ({
      build: { rolldownOptions: { input: { [name]: ENTRY }, output: { intro: guard(tag) } } },
    }),
    resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : null),
    // The names that `entry` exports would have to become globals.
    load: (id) => (id === `\0${ENTRY}` ? `import ${JSON.stringify(entry)};` : null),
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk') chunk.code = `${BANNER}${HINT};${asciiOnly(chunk.code)}`;
      }
      this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source: licences() });
    },
  };
}

/**
 * Escapes what a page without a declared encoding would garble, as briefly as can be: umlauts are in most of the German
 * texts.
 */
export function asciiOnly(code: string): string {
  return code.replace(/[^\x00-\x7f]/g, (unit) => {
    const hex = unit.charCodeAt(0).toString(16);
    return hex.length > 2 ? `\\u${hex.padStart(4, '0')}` : `\\x${hex}`;
  });
}

/** Our licence and those of what the scripts contain, the checker included, which ask to be handed on with them. */
function licences(): string {
  const files = {
    [packageJson.name]: 'LICENSE',
    lit: 'node_modules/lit/LICENSE',
    'jsonc-parser': 'node_modules/jsonc-parser/LICENSE.md',
    'browser-fs-access': 'node_modules/browser-fs-access/LICENSE',
  };
  return Object.entries(files)
    .map(([name, file]) => `${name}\n\n${readFileSync(file, 'utf8')}`)
    .join(`\n${'='.repeat(80)}\n\n`);
}
