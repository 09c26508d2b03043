import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { orchard, ORCHARD_ANSWERS } from '../../support/documents/orchard.js';

/** The last words of the page: when they are spoken, it has been read. */
export const END = 'The end.';

/** A page of somebody's with one element in it. */
export interface HostPage {
  /** The language of the page. Default: `en`. */
  readonly lang?: string;
  /** Attributes of the element, as they are written. */
  readonly attributes?: string;
  /** The position document inside, or several. Default: none, so that the built-in position is shown. */
  readonly position?: unknown;
  /** A script that runs when the page has loaded. */
  readonly onLoad?: string;
  /** The fragment of the address. */
  readonly hash?: string;
}

/** A page on which somebody has answered all questions, and is about to check the answers, or looks at the summary. */
export const ANSWERED: Record<'review' | 'summary', HostPage> = {
  review: answered('review'),
  summary: answered('summary'),
};

function answered(step: 'review' | 'summary'): HostPage {
  const answers = JSON.stringify(ORCHARD_ANSWERS);
  return {
    position: orchard,
    onLoad: `const element = document.querySelector('self-assessment');
      element.answers = ${answers};
      element.show('${step}');`,
  };
}

/** Serves a page with the built element, and nothing else. */
export async function servePage(page: HostPage): Promise<{ url: string; close: () => Promise<void> }> {
  const script = await readFile('dist/self-assessment.js');
  const server = createServer(({ url }, response) => {
    if (url === '/self-assessment.js') response.setHeader('content-type', 'text/javascript').end(script);
    else response.setHeader('content-type', 'text/html; charset=utf-8').end(html(page));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/${page.hash ?? ''}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const html = ({ lang = 'en', attributes = '', position, onLoad = '' }: HostPage): string => `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <title>Host</title>
    <link rel="icon" href="data:," />
    <style>body { font-family: "DejaVu Serif" }</style>
    <script src="/self-assessment.js" defer></script>
    <script>addEventListener("load", () => { ${onLoad} });</script>
  </head>
  <body>
    <main>
      <h1>Host</h1>
      <self-assessment ${attributes}>${
        position
          ? `<script type="application/json">${JSON.stringify(position).replaceAll('<', '\\u003c')}</script>`
          : ''
      }</self-assessment>
    </main>
    <p>${END}</p>
  </body>
</html>`;
