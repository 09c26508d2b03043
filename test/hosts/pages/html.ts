/** What a host writes between the tags, and all there is without the script. */
export const FALLBACK =
  '<p id="fallback">You can apply without it: <a href="mailto:jobs-scs@osb-alliance.com">write to us</a>.</p>';

export const ELEMENT = `<self-assessment>${FALLBACK}</self-assessment>`;

export const SCRIPT = '<script src="/self-assessment.js" defer></script>';

export interface PageParts {
  /** Attributes of `<html>`. */
  readonly html?: string;
  /** Rules of the page's own style sheet. */
  readonly css?: string;
  /** What comes before the script. */
  readonly head?: string;
  readonly script?: string;
  readonly body?: string;
}

/** A page as somebody else made it, with the element on it. */
export const page = ({ html = 'lang="en"', css, head = '', script = SCRIPT, body = ELEMENT }: PageParts = {}): string =>
  `<!doctype html>
<html ${html}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>A job</title>
<script src="/watch.js"></script>
${head}
${css ? `<style>${css}</style>` : ''}
${script}
</head>
<body>
<header><a href="/">Our company</a></header>
<main>
<h1>A job</h1>
<p>We are looking for you.</p>
${body}
</main>
</body>
</html>
`;
