const CONTROLS = 'a, button, input, textarea, summary, [tabindex]';

/**
 * Notes where the focus is in a shadow tree that is about to be made anew.
 *
 * @returns Puts the focus on what is in the same place now, if what had it is gone.
 */
export function keptFocus(root: ShadowRoot): () => void {
  const { activeElement } = root;
  if (!activeElement) return () => undefined;
  const index = [...root.querySelectorAll(CONTROLS)].indexOf(activeElement);
  const { selectionStart, selectionEnd } = activeElement as HTMLTextAreaElement;
  return () => {
    const next = root.activeElement ? undefined : root.querySelectorAll<HTMLTextAreaElement>(CONTROLS)[index];
    next?.focus({ preventScroll: true });
    // Somebody may be in the middle of writing. What is no field of text knows no such place.
    if (next && isPlace(selectionStart) && isPlace(next.selectionStart))
      next.setSelectionRange(selectionStart, selectionEnd);
  };
}

const isPlace = (place: unknown): place is number => typeof place === 'number';
