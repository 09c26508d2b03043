/** A page in a frame that is still being parsed: it gets its markup piece by piece. */
export interface ParsingPage {
  readonly document: Document;
  /** The next piece of markup. */
  write(markup: string): void;
  /** The end of the markup. */
  end(): void;
}

/** Opens a page in which the script of the element has run before there is anything in the body. */
export async function openParsing(): Promise<ParsingPage> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentDocument!;
  const defined = new Promise<void>((resolve, reject) => Object.assign(frame.contentWindow!, { resolve, reject }));
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else keeps a page being parsed
  const write = (markup: string) => page.write(markup);
  page.open();
  const script = new URL('../../../src/index.ts', import.meta.url).href;
  write(`<!doctype html><body><script>import('${script}').then(resolve, reject)</script>`);
  await defined;
  return {
    document: page,
    write,
    end: () => page.close(),
  };
}
