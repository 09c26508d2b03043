/**
 * Puts the focus on something and its beginning into view, below what sticks to the top of the window. How high that is
 * says the page with `scroll-padding`, or the element with its `scroll-margin`: browsers add the two up, and in a low
 * window nothing would be left, so the greater one counts.
 */
export function focusInView(target: HTMLElement): void {
  // What unfolds comes with its title.
  const { parentElement } = target;
  const shown = parentElement instanceof HTMLDetailsElement ? parentElement : target;
  const padding = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  const margin = parseFloat(getComputedStyle(shown).scrollMarginTop) || 0;
  if (padding) shown.style.scrollMarginTop = `${Math.max(0, margin - padding)}px`;
  shown.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  // What is nearest may be its end, or its middle where it is higher than the room that is left.
  if (shown.getBoundingClientRect().top < Math.max(margin, padding))
    shown.scrollIntoView({ block: 'start', behavior: 'instant' });
  // Asked for first: Chromium 156 writes what was set into the attribute only then, and would do so after its removal.
  if (shown.hasAttribute('style')) shown.removeAttribute('style');
  // Where somebody was reading is gone with the screen before. Firefox 153 and Chromium 156 move that place to whatever
  // stands there now, and a screen reader goes on from it, or takes the heading for known and says nothing.
  if (/^H\d/.test(target.tagName)) getSelection()?.removeAllRanges();
  target.focus({ preventScroll: true });
}
