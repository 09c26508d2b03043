import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const WITHOUT_IDS = '\0id-generation';

/** Where an id stands: as a key of the generated templates, or as option of a call, `msg('Start', { id: 'start' })`. */
const IN_TEMPLATES = /(?<=^\s*)'?([\w-]+)'?(?=: )/gm;
const IN_CALLS = /(?<=\bid: )'([\w-]+)'/g;

/**
 * Takes out of the script what `@lit/localize` needs only while texts are extracted: ids that people can read, the
 * making of ids for texts that have none (all of ours have one), and the one language for the whole page.
 */
export function leanLocalize(): Plugin {
  const units = readFileSync('locales/de.xlf', 'utf8').matchAll(/<trans-unit id="([^"]+)"/g);
  const short = new Map([...units].map(([, id = ''], index) => [id, index.toString(36)]));
  const called = new Set<string>();
  const translated = new Set<string>();
  return {
    name: 'lean-localize',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source === '@lit/localize') return this.resolve('@lit/localize/internal/str-tag.js', importer);
      return source === './id-generation.js' ? WITHOUT_IDS : null;
    },
    load: (id) => (id === WITHOUT_IDS ? 'export const generateMsgId = () => "";' : null),
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id)) return null;
      const [place, seen] = id.includes('/generated/') ? [IN_TEMPLATES, translated] : [IN_CALLS, called];
      const shorten = (text: string, name: string): string => {
        const key = short.get(name);
        if (key === undefined) return text;
        seen.add(name);
        return `'${key}'`;
      };
      return { code: code.replace(place, shorten), map: null };
    },
    buildEnd() {
      // Were an id shortened in one of its places only, the text would be in English on a German screen.
      const lost = [...called].filter((name) => !translated.has(name));
      if (lost.length) this.error(`No translation was found for ${lost.join(', ')}: run "npm run localize".`);
    },
  };
}
