// Serves the quizzes on the loopback interface, compressed as a good host would.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript' };

/** @typedef {import('./samples.mjs').Sample} Sample */
/** @typedef {import('./quizzes.mjs').Quiz} Quiz */
/** @typedef {{ body: Buffer, raw: number, type: string }} File */
/** @typedef {{ requests: number, raw: number, code: number, download: number }} Weight */

/**
 * @param {readonly Quiz[]} quizzes
 * @param {readonly Sample[]} samples
 */
export async function serveQuizzes(quizzes, samples) {
  /** @type {Map<string, File>} */
  const files = new Map([['/blank', file('', '.html')]]);
  /** @type {Map<string, File>} Those that a path on the disk has given. */
  const read = new Map();
  for (const quiz of quizzes) {
    for (const sample of samples) {
      files.set(folder(quiz, sample), file(pageWith(quiz, sample), '.html'));
      for (const [name, path] of Object.entries(quiz.files(sample))) {
        const found = read.get(path) ?? file(readFileSync(path), extname(name));
        read.set(path, found);
        files.set(folder(quiz, sample) + name, found);
      }
    }
  }

  /** @type {Set<string>} */
  const requested = new Set();
  const server = createServer(({ url = '' }, response) => {
    const found = files.get(url);
    if (!found) return response.writeHead(404).end();
    requested.add(url);
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
    url: (quiz, sample) => origin + folder(quiz, sample),
    /**
     * What visitors of a quiz have asked for until now, once each: in bytes its code, which is all but the page with the
     * position inside, and everything together.
     *
     * @type {(quiz: Quiz, sample: Sample) => Weight}
     */
    weight(quiz, sample) {
      const page = folder(quiz, sample);
      const paths = [...requested].filter((path) => path.startsWith(page));
      const sum = (/** @type {(file: File) => number} */ size) =>
        paths.reduce((sum, path) => sum + size(/** @type {File} */ (files.get(path))), 0);
      const download = sum(({ body }) => body.length);
      const code = download - (files.get(page)?.body.length ?? 0);
      return { requests: paths.length, raw: sum(({ raw }) => raw), code, download };
    },
    close: () => server.close(),
  };
}

/**
 * @param {Quiz} quiz
 * @param {Sample} sample
 */
const folder = ({ name }, { label }) => `/${encodeURIComponent(name)}/${label}/`;

/**
 * @param {Quiz} quiz
 * @param {Sample} sample
 */
function pageWith({ page, hasBuiltIn }, { position, isBuiltIn }) {
  const json = JSON.stringify(position).replaceAll('<', '\\u003c');
  return page.replace(/(<script type="application\/json"[^>]*>)(<\/script>)/, (_, begin, end) =>
    isBuiltIn && hasBuiltIn ? '' : begin + json + end,
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
