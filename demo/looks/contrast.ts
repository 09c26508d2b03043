import type { Look } from './look.js';
import type { Text } from './words.js';

/** Two colours that must be told apart, and how well they can be. */
export interface Pair {
  readonly name: Text;
  /** 1 to 21, by WCAG 2.2. */
  readonly ratio: number;
  /** What level AA asks for: 4.5 for text (1.4.3), 3 for controls (1.4.11). */
  readonly wanted: 4.5 | 3;
}

const TEXT = 4.5;
const CONTROL = 3;
/** How much of the text is in the border of a control, and of the accent in what is chosen, as in the element's styles. */
const CONTROL_SHARE = 0.55;
const TINT_SHARE = 0.09;

/** The pairs of colours that the element shows, each with its contrast. Lines that only part things are not among them. */
export function pairs({ accent, accentText, surface, text, muted, error }: Look): readonly Pair[] {
  const tint = mixed(accent, surface, TINT_SHARE);
  const pair = (name: Text, one: string, other: string, wanted: Pair['wanted']): Pair => ({
    name,
    ratio: contrast(one, other),
    wanted,
  });
  return [
    pair('Text on the surface', text, surface, TEXT),
    pair('What is said in passing, on the surface', muted, surface, TEXT),
    pair('Links and buttons (accent) on the surface', accent, surface, TEXT),
    pair('Text on the accent', accentText, accent, TEXT),
    pair('What is missing (error) on the surface', error, surface, TEXT),
    pair('Text on an answer that is chosen', text, tint, TEXT),
    pair('Border of a control, on the surface', mixed(text, surface, CONTROL_SHARE), surface, CONTROL),
  ];
}

export const isEnough = ({ ratio, wanted }: Pair): boolean => ratio >= wanted;

/**
 * The contrast of two colours by WCAG 2.2, from 1 to 21.
 *
 * @param one As `#rrggbb`, as is `other`.
 */
export function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** As `color-mix(in srgb, …)` does. */
function mixed(one: string, other: string, share: number): string {
  const others = channels(other);
  const mix = channels(one).map((channel, index) => Math.round(channel * share + (others[index] ?? 0) * (1 - share)));
  return `#${mix.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

const channels = (colour: string): number[] => [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16));
