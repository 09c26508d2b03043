/** Everything that the page of looks lets people set. Numbers are in `em`, empty for the default. */
export interface Look extends Record<Colour, string> {
  readonly scheme: Scheme;
  readonly radius: string;
  readonly padding: string;
  readonly scrollMargin: string;
  readonly width: string;
  /** 1 to 6. */
  readonly headingLevel: string;
  readonly font: Font;
}

export type Scheme = 'light' | 'dark';
export type Colour = 'accent' | 'accentText' | 'surface' | 'text' | 'muted' | 'border' | 'error';
export type Font = keyof typeof FONTS;

/** The fonts that a page may have, as names of this page and as families. */
export const FONTS = {
  system: 'system-ui, sans-serif',
  sans: 'Manrope, Arial, sans-serif',
  Lato: 'Lato, system-ui, sans-serif',
  serif: 'Georgia, serif',
  mono: 'ui-monospace, monospace',
} as const;

/** What the element does by itself. */
export const DEFAULT_COLOURS: Readonly<Record<Scheme, Readonly<Record<Colour, string>>>> = {
  light: {
    accent: '#0f5fe1',
    accentText: '#ffffff',
    surface: '#ffffff',
    text: '#1b2430',
    muted: '#535f6e',
    border: '#d4dae2',
    error: '#b3261e',
  },
  dark: {
    accent: '#8cb6ff',
    accentText: '#0b1a33',
    surface: '#16191f',
    text: '#e8ebf0',
    muted: '#a9b3c1',
    border: '#39414d',
    error: '#ffb4ab',
  },
};
const SIZES = { radius: 'radius', padding: 'padding', scrollMargin: 'scroll-margin' } as const;
const COLOURS = Object.keys(DEFAULT_COLOURS.light) as Colour[];

/** What the element looks like in a scheme if nobody sets anything. */
export function defaultLook(scheme: Scheme = 'light'): Look {
  const sizes = { radius: '', padding: '', scrollMargin: '', width: '' };
  return { scheme, ...DEFAULT_COLOURS[scheme], ...sizes, headingLevel: '2', font: 'system' };
}

/** A look from what somebody says of it, such as the fields of an address; what makes no sense is left out. */
export function lookOf(said: Readonly<Record<string, unknown>>): Look {
  const base = defaultLook(said['scheme'] === 'dark' ? 'dark' : 'light');
  const sane = Object.entries(said).filter(([name, value]) => Object.hasOwn(base, name) && isSane(name, value));
  return { ...base, ...Object.fromEntries(sane) };
}

/** What differs from the default of its scheme. */
export function differences(look: Look): Partial<Look> {
  const base = defaultLook(look.scheme);
  const differs = ([name, value]: [string, string]) => name === 'scheme' || value !== base[name as keyof Look];
  return Object.fromEntries(Object.entries(look).filter(differs));
}

/** The same look in another scheme: what was left at the default follows, what somebody has set stays. */
export function withScheme(look: Look, scheme: Scheme): Look {
  return lookOf({ ...differences(look), scheme });
}

/** The custom properties of the element that a look sets, without those left at the default. */
export function properties(look: Look): Record<string, string> {
  const set = differences(look);
  const colours = COLOURS.flatMap((name) => (set[name] ? [[kebab(name), set[name]]] : []));
  const sizes = Object.entries(SIZES).flatMap(([name, property]) => {
    const size = set[name as keyof typeof SIZES];
    return size ? [[property, `${size}em`]] : [];
  });
  return Object.fromEntries(
    [...colours, ...sizes].map(([name, value]) => [`--self-assessment-${name}`, value]),
  ) as Record<string, string>;
}

/** The rule for the style sheet of a page. The font is that of the page, so it is not in there. */
export function css(look: Look): string {
  const lines = [
    ['color-scheme', look.scheme],
    ...(look.width ? [['max-inline-size', `${look.width}em`]] : []),
    ...Object.entries(properties(look)),
  ];
  return `self-assessment {\n${lines.map(([name, value]) => `  ${name}: ${value};\n`).join('')}}`;
}

/**
 * The lines for the page.
 *
 * @param apply What the link in the fallback says.
 */
export function tag({ headingLevel }: Look, apply: string): string {
  const level = headingLevel === '2' ? '' : ` heading-level="${headingLevel}"`;
  return [
    '<script src="/self-assessment.js" defer></script>',
    `<self-assessment${level}><a href="mailto:jobs@example.org">${apply}</a></self-assessment>`,
  ].join('\n');
}

/** A look as the fragment of an address, and back. */
export const toFragment = (look: Look): string => new URLSearchParams(differences(look)).toString();
export const fromFragment = (fragment: string): Look =>
  lookOf(Object.fromEntries(new URLSearchParams(fragment.replace(/^#/, ''))));

function isSane(name: string, value: unknown): boolean {
  if (typeof value !== 'string') return false;
  if (name === 'scheme') return value === 'light' || value === 'dark';
  if (name === 'font') return Object.hasOwn(FONTS, value);
  if (name === 'headingLevel') return /^[1-6]$/.test(value);
  if ((COLOURS as string[]).includes(name)) return /^#[0-9a-f]{6}$/.test(value);
  return value === '' || /^\d{1,3}(\.\d{1,3})?$/.test(value);
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
