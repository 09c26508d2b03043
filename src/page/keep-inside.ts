/**
 * What a page's own scripts must not undo or take for their own: clicks they prevent, digits and arrows of a slide
 * show, and the writing and copying that "content protection" forbids.
 */
const TYPES = [
  ...['click', 'pointerdown', 'mousedown', 'touchstart', 'touchend', 'contextmenu', 'dragstart', 'selectstart'],
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'copy', 'cut', 'paste'],
];

/**
 * Lets events of a shadow tree end at its root: what a person does in there is between them and the element. What the
 * page has put into a slot stays the page's.
 */
export function keepInside(root: ShadowRoot): void {
  for (const type of TYPES) {
    root.addEventListener(type, (event) => {
      // Asked of the page's side: what was clicked in here may be gone from the tree by now.
      if (!root.host.contains(event.target as Node)) event.stopPropagation();
    });
  }
}
