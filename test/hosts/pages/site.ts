import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server says at one address. */
export interface Answer {
  readonly content: string | Buffer;
  /** Default: HTML in UTF-8. An empty one sends no `content-type` at all. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status?: number;
  /** Breaks the connection off after this many bytes. */
  readonly cutAfter?: number;
}

/** A web site on a loopback port of its own, whose pages a test writes. */
export interface Site {
  /** Without a slash at the end. */
  readonly origin: string;
  /** Puts something at a path and gives its address. */
  put(path: string, answer: Answer): string;
  /** Puts a page at an address of its own. */
  page(html: string, headers?: Answer['headers']): string;
  close(): Promise<void>;
}

const SCRIPT = 'text/javascript';
const WITHOUT_POSITION = 'self-assessment-without-position.js';

/** A file that sites load, as it was built. */
export const builtScript = (name = 'self-assessment.js'): string => readFileSync(`dist/${name}`, 'utf8');

/** Starts a site with the built scripts under their own names and the one that notes what goes wrong at `/watch.js`. */
export async function startSite(): Promise<Site> {
  const answers = new Map<string, Answer>([
    ['/empty', { content: '<!doctype html><title>Empty</title>' }],
    ['/self-assessment.js', { content: builtScript(), type: SCRIPT }],
    [`/${WITHOUT_POSITION}`, { content: builtScript(WITHOUT_POSITION), type: SCRIPT }],
    ['/watch.js', { content: readFileSync('test/hosts/pages/watch.js'), type: SCRIPT }],
  ]);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const answer = answers.get(pathname);
    if (answer) send(answer, response);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const put = (path: string, answer: Answer): string => {
    answers.set(path, answer);
    return origin + path;
  };
  let pages = 0;
  return {
    origin,
    put,
    page: (content, headers = {}) => put(`/page-${++pages}`, { content, headers }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send({ content, type = 'text/html; charset=utf-8', headers, status, cutAfter }: Answer, to: ServerResponse) {
  const body = Buffer.from(content);
  to.writeHead(status ?? 200, { ...(type && { 'content-type': type }), 'content-length': body.length, ...headers });
  if (cutAfter === undefined) to.end(body);
  else to.write(body.subarray(0, cutAfter), () => to.destroy());
}
