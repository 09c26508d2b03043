/**
 * Looks at the element from within the page. The whole function is sent there with every call, so it uses nothing from
 * outside itself.
 */
export function probe(tag = 'self-assessment') {
  type Box = { left: number; top: number; right: number; bottom: number };
  type Colour = [red: number, green: number, blue: number, alpha: number];

  function find(root: Document | ShadowRoot = document): HTMLElement | null {
    const own = root.querySelector<HTMLElement>(`${tag}:not([hidden])`);
    if (own) return own;
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      const inside = shadowRoot && find(shadowRoot);
      if (inside) return inside;
    }
    return null;
  }

  const element = () => {
    const found = find() as (HTMLElement & Record<'step' | 'answers' | 'fit' | 'updateComplete', unknown>) | null;
    if (!found) throw new Error(`There is no <${tag}> on the page.`);
    return found;
  };
  const shadow = () => {
    const root = element().shadowRoot;
    if (!root) throw new Error(`<${tag}> has not come alive.`);
    return root;
  };
  const one = (selector: string) => {
    const found = shadow().querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`There is no ${selector} on “${shadow().textContent.replace(/\s+/g, ' ')}”`);
    return found;
  };
  const settled = async () => {
    while ((await element().updateComplete) === false);
  };

  /** The colour that is really seen: of what is not opaque, mixed with what lies behind. */
  const parse = (value: string): Colour => {
    const numbers = (value.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
    if (value.startsWith('rgb')) return [numbers[0]!, numbers[1]!, numbers[2]!, numbers[3] ?? 1];
    if (value.startsWith('color(srgb'))
      return [numbers[0]! * 255, numbers[1]! * 255, numbers[2]! * 255, numbers[3] ?? 1];
    throw new Error(`unknown notation of a colour: ${value}`);
  };
  const over = ([r, g, b, a]: Colour, [r2, g2, b2]: Colour): Colour => [
    r * a + r2 * (1 - a),
    g * a + g2 * (1 - a),
    b * a + b2 * (1 - a),
    1,
  ];
  const behind = (node: Element | null): Colour => {
    // The canvas: dark where the page asks for it. Paper is white.
    const isDark = getComputedStyle(document.documentElement).colorScheme === 'dark' && !matchMedia('print').matches;
    if (!node) return isDark ? [18, 18, 18, 1] : [255, 255, 255, 1];
    const own = parse(getComputedStyle(node).backgroundColor);
    if (own[3] === 1) return own;
    const parent = node.assignedSlot ?? node.parentNode;
    return over(own, behind(parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null));
  };
  const luminance = (colour: Colour) => {
    const [r = 0, g = 0, b = 0] = colour.map((channel) => {
      const part = channel / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (node: Element): number => {
    const back = behind(node);
    const [a, b] = [luminance(over(parse(getComputedStyle(node).color), back)), luminance(back)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };

  const boxOf = ({ left, top, right, bottom }: Box): Box => ({ left, top, right, bottom });
  const words = (node: Node) => (node.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40);

  /** Whether a box that scrolls, or shows nothing beyond its edges, does not show this part of what is in it. */
  function isScrolledAway({ left, top, right, bottom }: Box, parent: Element): boolean {
    for (let box: Element | null = parent; box && !box.matches('.root'); box = box.parentElement) {
      if (getComputedStyle(box).overflowY === 'visible') continue;
      const clip = box.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      if (x < clip.left || x > clip.right || y < clip.top || y > clip.bottom) return true;
    }
    return false;
  }

  /** The boxes of the lines of a text that are seen. */
  function boxesOf(node: Node, parent: Element): Box[] {
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()]
      .filter(({ width }) => width > 1)
      .map(boxOf)
      .filter((box) => !isScrolledAway(box, parent));
    let clamp: Element | null = parent;
    while (clamp && getComputedStyle(clamp).webkitLineClamp === 'none') clamp = clamp.parentElement;
    if (!clamp) return boxes;
    // Lines below those that `line-clamp` leaves have boxes, but are not painted; and Chromium 156 gives the last one
    // that is painted twice, once as it would be without the ellipsis.
    const { bottom } = clamp.getBoundingClientRect();
    return boxes.filter(
      ({ left, top }, index) =>
        top < bottom - 1 && !boxes.slice(index + 1).some((next) => next.left === left && next.top === top),
    );
  }

  /** Each line of text in the shadow root with the box that it fills. */
  function lines(): { node: Node; box: Box }[] {
    const walker = document.createTreeWalker(one('.root'), NodeFilter.SHOW_TEXT);
    const found = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!words(node) || !parent?.checkVisibility() || parent.closest('svg, textarea')) continue;
      for (const box of boxesOf(node, parent)) found.push({ node, box });
    }
    return found;
  }

  /** Whether a point of the window belongs to a node: nothing else lies over it. */
  const isOnTop = (node: Element, x: number, y: number) => {
    const root = node.getRootNode() as ShadowRoot;
    const top = root.elementFromPoint(x, y);
    return Boolean(top && (node.contains(top) || top.contains(node)));
  };

  return {
    /** Waits for the script, the document and the first screen. */
    ready: async () => {
      const deadline = Date.now() + 60_000;
      while (!customElements.get('self-assessment') || element().step === 'loading') {
        if (Date.now() > deadline) throw new Error('<self-assessment> has not come alive within a minute.');
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      await settled();
    },
    settled,
    step: () => element().step as string,
    answers: () => element().answers as Record<string, number | string>,
    hasFit: () => element().fit !== null,
    chosen: () => shadow().querySelector<HTMLInputElement>('input[name=answer]:checked')?.value ?? null,
    text: (selector = '.root') => one(selector).textContent.replace(/\s+/g, ' ').trim(),
    style: (selector: string, property: string) => getComputedStyle(one(selector)).getPropertyValue(property),
    focused: () => {
      const active = shadow().activeElement;
      return active?.matches('.heading')
        ? 'heading'
        : active instanceof HTMLInputElement
          ? active.name
          : active
            ? words(active)
            : null;
    },
    hostHasFocus: () => document.activeElement === document.body || document.activeElement === null,

    /** Where to point at to use a control, brought into view first; and whether it can be hit there. */
    pointAt: (selector: string, index = 0) => {
      const node = shadow().querySelectorAll<HTMLElement>(selector)[index];
      if (!node) throw new Error(`There is no ${selector} on “${words(one('.root'))}”`);
      node.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      const { left, top, width, height } = node.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      return { x, y, width, height, isOnTop: isOnTop(node, x, y), contrast: contrast(node) };
    },

    heading: () => {
      const node = one('.heading');
      const { left, top, bottom } = node.getBoundingClientRect();
      return {
        text: words(node),
        size: parseFloat(getComputedStyle(node).fontSize),
        contrast: contrast(node),
        isInView: bottom > 0 && top < innerHeight && isOnTop(node, left + 2, Math.max(top, 0) + 2),
      };
    },

    mail: () => one('details.application[open] a[href^="mailto:"]').getAttribute('href') ?? '',

    /** How high the lowest line of text is, in pixels. */
    lowestLine: () => Math.min(...lines().map(({ box }) => box.bottom - box.top)),

    /** The lines of text that cannot be told from what is behind them; empty if all can. */
    faint: () => [
      ...new Set(
        lines()
          .filter(({ node }) => !node.parentElement?.closest(':disabled') && contrast(node.parentElement!) < 4.5)
          .map(({ node }) => words(node)),
      ),
    ],

    /** The controls that something lies over, even after they have been scrolled into view; empty if all can be hit. */
    covered: () =>
      [...shadow().querySelectorAll<HTMLElement>('button, summary, select, textarea, input')]
        .filter((control) => control.checkVisibility() && control.getBoundingClientRect().width > 1)
        .filter((control) => {
          control.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
          const { left, top, width, height } = control.getBoundingClientRect();
          return !isOnTop(control, left + width / 2, Math.min(top + height / 2, innerHeight - 1));
        })
        .map((control) => control.getAttribute('aria-label') ?? words(control)),

    /** The fields whose words do not fit in; empty if all do. */
    cutOff: () =>
      [...shadow().querySelectorAll('textarea[data-field]')]
        .filter((field) => field.checkVisibility() && field.scrollHeight > field.clientHeight + 1)
        .map((field) => field.getAttribute('aria-label') ?? '?'),

    count: (selector: string) => shadow().querySelectorAll(selector).length,

    /** What moves by itself or glides; empty if nothing does. */
    moving: () =>
      [...shadow().querySelectorAll('.root, .root *')]
        .filter((part) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(part);
          return animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior !== 'auto';
        })
        .map((part) => part.getAttribute('class') ?? part.localName),

    /** What is wrong with how the screen is laid out; empty if nothing is. */
    layout: (): string[] => {
      const wrong: string[] = [];
      const root = one('.root').getBoundingClientRect();
      if (root.width < 200) wrong.push(`only ${root.width} pixels wide`);

      const page = document.scrollingElement ?? document.documentElement;
      const widest = page.scrollWidth;
      const host = element();
      const { scrollLeft, scrollTop } = page;
      host.style.setProperty('display', 'none', 'important');
      const own = Math.max(page.scrollWidth, page.clientWidth);
      host.style.removeProperty('display');
      if (!host.getAttribute('style')) host.removeAttribute('style');
      page.scrollTo({ left: scrollLeft, top: scrollTop, behavior: 'instant' });
      if (widest > own + 1) wrong.push(`the page has become ${widest - own} pixels wider`);

      for (const node of shadow().querySelectorAll<HTMLElement>('.root *')) {
        if (node.checkVisibility() && node.matches('.option, button, a, p, li, legend, dd, dt, summary')) {
          const { left, right } = node.getBoundingClientRect();
          if (left < root.left - 1 || right > root.right + 1) wrong.push(`“${words(node)}” sticks out of the element`);
          if (node.matches('.option, button') && node.scrollHeight > node.clientHeight + 2)
            wrong.push(`“${words(node)}” does not fit into its ${node.localName}`);
        }
      }

      const all = lines();
      for (const { node, box } of all) {
        if (box.left < root.left - 1 || box.right > root.right + 1) wrong.push(`“${words(node)}” is cut off`);
        const { parentElement } = node;
        if (parentElement && parseFloat(getComputedStyle(parentElement).fontSize) < 13.9)
          wrong.push(`“${words(node)}” is too small`);
      }
      all.forEach((a, index) => {
        for (const b of all.slice(index + 1)) {
          const width = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
          const height = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
          const lower = Math.min(a.box.bottom - a.box.top, b.box.bottom - b.box.top);
          if (width > 2 && height > lower * 0.4) wrong.push(`“${words(a.node)}” and “${words(b.node)}” overlap`);
        }
      });
      return [...new Set(wrong)].slice(0, 12);
    },

    /** What `watch.js` has seen; empty if the page is as it should be. */
    seen: () => (window as unknown as { seen?: string[] }).seen ?? ['this page is not watched'],
    forget: () => {
      try {
        sessionStorage.clear();
      } catch {
        // There is nothing to forget.
      }
    },
  };
}

export type Probe = ReturnType<typeof probe>;
