import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect } from 'vitest';
import { available } from '../../../scripts/browsers.mjs';
import { ensurePackages } from '../../support/debian-packages.js';
import { END, servePage, type HostPage } from './host-page.js';

/** Orca, what it needs to read without a screen and without sound, and the font that says where lines end. */
const PACKAGES = 'orca at-spi2-core xvfb openbox xdotool dbus-daemon firefox-esr fonts-dejavu-core'.split(' ');

/** Whether there is a screen reader. Without one, people go on; the build server may not. */
export const canListen = ((): boolean => {
  try {
    return ensurePackages(...PACKAGES);
  } catch (error) {
    if (process.env['CI']) throw error;
    console.warn(`Skipped, nothing can be heard here: ${String(error)}`);
    return false;
  }
})();

/** How many keys `until` presses at the most, and how often in a row nothing may be said. */
const KEYS_AT_MOST = 60;
const SILENCES_AT_MOST = 3;

/** What Orca says of a list or group that is gone with the screen before: in one run and not in the next. */
const LEAVING = /^leaving \w+\.$/;

/** Somebody with a keyboard and a screen reader. Each step gives back what is spoken to it, with ` | ` between parts. */
export interface Listener {
  /**
   * Presses a key by its X name: `Tab`, `shift+Tab`, `Down`, `h`; Orca takes its own, the page gets the others.
   *
   * @param words What is to be heard then, of another screen or of a message: it is waited for, and must come.
   */
  press(key: string, words?: string): Promise<string>;
  /** Presses a key until something with these words is spoken. */
  until(words: string, key: string): Promise<string>;
  /** Types words into the field that has the focus. */
  type(words: string): Promise<string>;
  /** Says in the transcript what comes now. */
  note(what: string): void;
}

/**
 * Lets somebody walk through a page, and compares what they hear with what is kept under this name in `transcripts`.
 *
 * @param options `hearsLoading`: Whether Orca reads the whole page by itself, as it does without being told otherwise, and
 *   that is kept, too. Default: no, because it takes its time and other ways when the page changes meanwhile.
 * @throws If something else is spoken than what is kept, in the whole walk.
 */
export async function listen(
  name: string,
  page: HostPage,
  walk: (listener: Listener) => Promise<void>,
  { hearsLoading = false } = {},
): Promise<void> {
  const server = await servePage(page);
  const python = spawn(
    '/usr/bin/python3',
    ['test/spoken/support/desktop.py', available().firefox ?? '', server.url, ...(hearsLoading ? [END] : [])],
    {
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  );
  let problem = '';
  python.stderr.setEncoding('utf8').on('data', (text: string) => (problem += text));
  python.stdin.on('error', () => undefined);
  const ended = once(python, 'exit');
  const answers = createInterface(python.stdout)[Symbol.asyncIterator]();
  const transcript: string[] = [];

  const hear = async (step: string, between = ' | ', leaves = true): Promise<string> => {
    const answer = await answers.next();
    if (answer.done) throw new Error(`Orca cannot go on after “${step}”: ${problem}`);
    const spoken = (JSON.parse(answer.value) as string[])
      .map((words) => words.replaceAll(server.url, 'http://localhost'))
      .filter((words) => leaves || !LEAVING.test(words));
    transcript.push(step, `    ${spoken.join(between) || '(silence)'}`);
    return spoken.join(' | ');
  };
  const press = async (key: string, words = ''): Promise<string> => {
    python.stdin.write(`key ${key} ${words}\n`);
    const spoken = await hear(key, ' | ', !words);
    if (!spoken.includes(words)) throw new Error(`“${words}” is not spoken:\n${transcript.join('\n')}`);
    return spoken;
  };

  try {
    // All of a page in one go: a line for each utterance.
    await hear('(load)', '\n    ');
    const loaded = hearsLoading ? transcript.slice() : [];
    // Where Orca is after loading differs from run to run: everybody begins at the top of the page. Where the address
    // leads into the page, Orca is there by itself; a key would make it leave out lines later.
    if (!page.hash) await press('ctrl+Home', 'Host');
    transcript.splice(0, Infinity, ...loaded);
    await walk({
      press,
      until: async (words, key) => {
        let silences = 0;
        for (let pressed = 0; pressed < KEYS_AT_MOST && silences < SILENCES_AT_MOST; pressed++) {
          const spoken = await press(key);
          if (spoken.includes(words)) return spoken;
          silences = spoken ? 0 : silences + 1;
        }
        throw new Error(`“${words}” is not spoken:\n${transcript.join('\n')}`);
      },
      type: (words) => {
        python.stdin.write(`type ${words}\n`);
        return hear(`type ${words}`);
      },
      note: (what) => transcript.push('', `# ${what}`),
    });
  } finally {
    python.kill();
    await ended;
    await server.close();
  }
  await expect(`${transcript.join('\n').trim()}\n`).toMatchFileSnapshot(`./transcripts/${name}.txt`);
}
