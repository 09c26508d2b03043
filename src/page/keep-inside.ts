import { ancestors, isElement } from './ancestors.js';

/** What no script of the page is told of: what is written in here, and what "content protection" would forbid. */
const OWN = [
  ...['input', 'beforeinput', 'textInput', 'compositionstart', 'compositionupdate', 'compositionend'],
  ...['contextmenu', 'dragstart', 'selectstart', 'copy', 'cut', 'paste'],
];
/** What the page is told of by an event of its own, so that its menus close, but cannot undo. */
const TOLD = ['click', 'pointerdown', 'mousedown', 'touchstart', 'touchend'];
const KEYS = ['keydown', 'keypress', 'keyup'];
const FOCUS = ['focusin', 'focusout'];

/**
 * Decides what leaves a shadow tree. What a person does in there is between them and the element: no script of the
 * page undoes a click, takes a key that the element uses, or takes what is written for a form of its own. What the
 * page has put into a slot stays the page's. Listeners of the capture phase come first and cannot be kept out.
 */
export function keepInside(root: ShadowRoot): void {
  const { host } = root;
  const keep = (types: readonly string[], isKept: (event: Event) => boolean) => {
    for (const type of types) {
      root.addEventListener(type, (event) => {
        // Asked of the page's side: what was clicked in here may be gone from the tree by now.
        const isSlotted = host.compareDocumentPosition(event.target as Node) & host.DOCUMENT_POSITION_CONTAINED_BY;
        if (!isSlotted && isKept(event)) event.stopPropagation();
      });
    }
  };
  keep(OWN, () => true);
  keep(TOLD, (event) => {
    tell(host, event as MouseEvent);
    return true;
  });
  keep(KEYS, (event) => isUsed(event as KeyboardEvent, root));
  // From elsewhere to a button and back is the page's business, too: the traps of its windows live on it.
  keep(FOCUS, ({ target }) => isField(target as Element));
}

/** Sends the page a copy that it may stop and prevent as it likes. */
function tell(host: Element, event: MouseEvent): void {
  const Type = event.constructor as typeof MouseEvent;
  host.dispatchEvent(new Type(event.type, event));
  if (event.type === 'pointerdown') giveBack(host, event as PointerEvent);
}

/**
 * Sliders capture the pointer that they are told of: the click would be theirs. Taken from them, and never asked for in
 * their place: WebKit loses a click now and then where somebody does.
 */
function giveBack(host: Element, { pointerId }: PointerEvent): void {
  for (const node of ancestors(host))
    if (isElement(node) && node.hasPointerCapture(pointerId)) node.releasePointerCapture(pointerId);
}

const isField = ({ localName }: Element): boolean => localName === 'input' || localName === 'textarea';

/** Whether a key does something in here. Those that do nothing, Escape first of all, are the page's. */
function isUsed(event: KeyboardEvent, root: ShadowRoot): boolean {
  const { key, type, target, isComposing, ctrlKey, metaKey } = event;
  if (key === 'Tab') return type === 'keydown' && staysInside(event, root);
  if (isComposing || /^(Arrow|Page|Home|End|Enter|Backspace|Delete|Dead|Process)/.test(key)) return true;
  if (key.length !== 1) return false;
  // What copies, cuts, pastes, marks and undoes; other shortcuts are the page's.
  if (ctrlKey || metaKey) return /[acvxyz]/i.test(key);
  const { localName, type: kind } = target as HTMLInputElement;
  return localName === 'textarea' || kind === 'text' || /[\d ]/.test(key);
}

/** Whether Tab goes on to another control in here. */
function staysInside({ target, shiftKey }: KeyboardEvent, root: ShadowRoot): boolean {
  const from = target as HTMLInputElement;
  const onward = shiftKey ? from.DOCUMENT_POSITION_PRECEDING : from.DOCUMENT_POSITION_FOLLOWING;
  return [...root.querySelectorAll<HTMLInputElement>('a, button, input, textarea, summary')].some(
    (control) =>
      from.compareDocumentPosition(control) & onward &&
      // Of the radios of a group, Tab stops at one only.
      !(control.type === 'radio' && control.name === from.name) &&
      control.checkVisibility(),
  );
}
