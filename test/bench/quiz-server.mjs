// Serves the two quizzes on the loopback interface, compressed as a good host would.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript' };

/** What a visitor of each quiz downloads besides its page. */
const FILES = { element: ['self-assessment.js'], plain: ['plain-quiz.js', 'plain-quiz.css'] };

/** @typedef {import('./samples.mjs').Sample} Sample */
/** @typedef {keyof typeof FILES} Quiz */
/** @typedef {{ body: Buffer, raw: number, type: string }} File */
/** @typedef {{ raw: number, brotli: number }} Bytes */

export const QUIZZES = /** @type {Quiz[]} */ (Object.keys(FILES));

/**
 * @param {string} script The path of the element's script.
 * @param {readonly Sample[]} samples
 */
export async function serveQuizzes(script, samples) {
  /** @type {Map<string, File>} */
  const files = new Map([['/blank', file('', '.html')]]);
  for (const name of Object.values(FILES).flat()) {
    files.set(`/${name}`, file(readFileSync(name === 'self-assessment.js' ? script : here(name)), extname(name)));
  }
  for (const quiz of QUIZZES) {
    const page = readFileSync(here(`${quiz}-quiz.html`), 'utf8');
    for (const sample of samples) files.set(path(quiz, sample), file(pageWith(page, quiz, sample), '.html'));
  }

  const server = createServer(({ url = '' }, response) => {
    const found = files.get(url);
    if (!found) return response.writeHead(404).end();
    const { body, type } = found;
    const headers = { 'content-type': type, 'content-encoding': 'br', 'content-length': body.length };
    return response.writeHead(200, { ...headers, 'cache-control': 'no-store' }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  return {
    blank: `${origin}/blank`,
    /** @type {(quiz: Quiz, sample: Sample) => string} */
    url: (quiz, sample) => origin + path(quiz, sample),
    /**
     * What a visitor of a quiz downloads: its files and the page with the position inside.
     * @type {(quiz: Quiz, sample: Sample) => Bytes}
     */
    bytes(quiz, sample) {
      const all = [path(quiz, sample), ...FILES[quiz].map((name) => `/${name}`)].map((name) => files.get(name));
      return {
        raw: all.reduce((sum, one) => sum + (one?.raw ?? 0), 0),
        brotli: all.reduce((sum, one) => sum + (one?.body.length ?? 0), 0),
      };
    },
    close: () => server.close(),
  };
}

/**
 * @param {Quiz} quiz
 * @param {Sample} sample
 */
const path = (quiz, { label }) => `/${quiz}-${label}.html`;

/** @param {string} name */
const here = (name) => new URL(name, import.meta.url);

/**
 * @param {string} page
 * @param {Quiz} quiz
 * @param {Sample} sample
 */
function pageWith(page, quiz, { position, isBuiltIn }) {
  const json = JSON.stringify(position).replaceAll('<', '\\u003c');
  return page.replace(/(<script type="application\/json"[^>]*>)(<\/script>)/, (_, begin, end) =>
    isBuiltIn && quiz === 'element' ? '' : begin + json + end,
  );
}

/**
 * @param {string | Buffer} content
 * @param {string} extension
 * @returns {File}
 */
function file(content, extension) {
  const plain = Buffer.from(content);
  // The highest level takes seconds for megabytes; on those a host would use a lower one, too.
  const params = { [constants.BROTLI_PARAM_QUALITY]: plain.length > 2 ** 20 ? 9 : 11 };
  const type = TYPES[/** @type {keyof typeof TYPES} */ (extension)];
  return { body: brotliCompressSync(plain, { params }), raw: plain.length, type };
}
