import { html, nothing, type TemplateResult } from 'lit';

/** A button of a toolbar. */
export interface Tool {
  readonly name: string;
  /** What stands on it instead of its name. */
  readonly sign?: string;
  /** By which the focus finds it again, once what it did is done. */
  readonly focus?: string;
  /** Nothing where there is nothing to do: it stays where somebody at the keyboard expects it. */
  readonly use: ((event: Event) => void) | undefined;
}

/**
 * Buttons for one thing. They are one stop of the Tab key; the arrow keys lead from one to the next, as in every
 * toolbar of WAI-ARIA.
 *
 * @param of What they are for, such as “Question 3, level 2 in practice”.
 */
export function toolbar(of: string, tools: readonly Tool[]): TemplateResult {
  return html`<div class="signs" role="toolbar" aria-label=${of} @keydown=${keyDown} @focusin=${entered}>
    ${tools.map(
      ({ name, sign, focus, use }, index) =>
        html`<button
          type="button"
          class=${sign === undefined ? 'small' : 'sign'}
          tabindex=${index ? -1 : 0}
          aria-label="${name}: ${of}"
          aria-disabled=${String(!use)}
          title=${name}
          data-focus=${focus ?? nothing}
          @click=${(event: Event) => use?.(event)}
        >
          ${sign ?? name}
        </button>`,
    )}
  </div>`;
}

const toolsOf = (event: Event): HTMLElement[] => [
  ...(event.currentTarget as Element).querySelectorAll<HTMLElement>('button'),
];

/** The Tab key comes back to the button that had the focus last. */
function entered(event: Event): void {
  for (const tool of toolsOf(event)) tool.tabIndex = tool === event.target ? 0 : -1;
}

function keyDown(event: KeyboardEvent): void {
  const tools = toolsOf(event);
  const at = tools.indexOf(event.target as HTMLElement);
  const last = tools.length - 1;
  const to: Readonly<Record<string, number>> = {
    ArrowLeft: at ? at - 1 : last,
    ArrowRight: at < last ? at + 1 : 0,
    Home: 0,
    End: last,
  };
  const tool = event.ctrlKey || event.altKey || event.metaKey ? undefined : tools[to[event.key] ?? -1];
  if (!tool) return;
  event.preventDefault();
  tool.focus();
}
