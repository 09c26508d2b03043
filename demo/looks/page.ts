import type { SelfAssessmentElement } from '../../src/index.js';
import { isEnough, pairs } from './contrast.js';
import {
  css,
  defaultLook,
  FONTS,
  fromFragment,
  type Look,
  lookOf,
  properties,
  tag,
  toFragment,
  withScheme,
} from './look.js';
import presets from './presets.json' with { type: 'json' };
import { language, say, translatePage } from './words.js';

/** What each of the previews shows. */
type Shown = 'intro' | 'question' | 'summary' | 'panel';

const form = find('form') as HTMLFormElement;
const stage = find('.stage');
const previews = [...document.querySelectorAll('self-assessment')];
const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | RadioNodeList;
const output = (name: string) => find(`#${name}`);

let look = fromFragment(location.hash);
translatePage();

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', ({ target }) => {
  const { name, value } = target as HTMLInputElement;
  if (name === 'preset') look = lookOf(presets[value as keyof typeof presets]);
  else if (name === 'scheme') look = withScheme(look, value === 'dark' ? 'dark' : 'light');
  else look = lookOf({ ...look, [name]: value });
  // While somebody types into a field, it is theirs.
  write(name);
  show();
});
addEventListener('hashchange', () => {
  if (location.hash.slice(1) === toFragment(look)) return;
  look = fromFragment(location.hash);
  write();
  show();
});
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  button.addEventListener('click', () => void copy(button.dataset['copy'] ?? ''));
}
write();
show();
for (const preview of previews) void prepare(preview);

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

/** Puts the look into the fields. */
function write(except?: string): void {
  for (const [name, value] of Object.entries(look) as [string, string][])
    if (name !== except) field(name).value = value;
  const fragment = toFragment(look);
  const preset = Object.entries(presets).find(([, one]) => toFragment(lookOf(one)) === fragment)?.[0];
  for (const radio of form.querySelectorAll<HTMLInputElement>('[name=preset]')) radio.checked = radio.value === preset;
}

/** Shows the look everywhere but in the fields. */
function show(): void {
  const set = properties(look);
  for (const name of [...stage.style]) if (name.startsWith('--')) stage.style.removeProperty(name);
  for (const [name, value] of Object.entries(set)) stage.style.setProperty(name, value);
  stage.style.colorScheme = look.scheme;
  stage.style.fontFamily = FONTS[look.font];
  for (const preview of previews) {
    preview.style.maxInlineSize = look.width && `${look.width}em`;
    preview.setAttribute('heading-level', look.headingLevel);
  }
  showContrast(look);
  output('css').textContent = css(look);
  output('tag').textContent = tag(look, say('Apply by e-mail'));
  const fragment = toFragment(look);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.switch')) {
    link.hidden = link.hreflang === language;
    link.href = `?lang=${link.hreflang}#${fragment}`;
  }
  const isDefault = fragment === toFragment(defaultLook());
  // By the fragment alone: a page from the disk may change nothing else of its address.
  history.replaceState(null, '', isDefault ? location.href.replace(/#.*/, '') : `#${fragment}`);
}

function showContrast(look: Look): void {
  const all = pairs(look);
  const bad = all.filter((pair) => !isEnough(pair));
  const names = bad.map(({ name }) => (language === 'en' ? name.toLowerCase() : say(name))).join('; ');
  const counts = { all: all.length, bad: bad.length, names };
  const said =
    bad.length > 1
      ? say('{bad} of {all} pairs of colours have too little contrast: {names}.', counts)
      : bad.length
        ? say('1 of {all} pairs of colours has too little contrast: {names}.', counts)
        : say('All {all} pairs of colours have enough contrast.', counts);
  // Only what changes is read out.
  if (output('contrast').textContent !== said) output('contrast').textContent = said;
  output('contrast').classList.toggle('bad', bad.length > 0);
  output('pairs').replaceChildren(
    ...all.map((pair) => {
      const row = document.createElement('tr');
      // Rounded down: 4.499 is not 4.5.
      const ratio = `${(Math.floor(pair.ratio * 100) / 100).toFixed(2)}:1`;
      const cells = [say(pair.name), ratio, `${pair.wanted}:1`, say(isEnough(pair) ? 'enough' : 'too little')].map(
        (text, index) => {
          const cell = document.createElement(index ? 'td' : 'th');
          if (!index) cell.setAttribute('scope', 'row');
          cell.textContent = text;
          return cell;
        },
      );
      row.classList.toggle('bad', !isEnough(pair));
      row.append(...cells);
      return row;
    }),
  );
}

async function copy(name: string): Promise<void> {
  const text = output(name).textContent;
  try {
    await navigator.clipboard.writeText(text);
    output('copied').textContent = say('Copied.');
  } catch {
    // Not every page may: what is selected can be copied by hand.
    getSelection()?.selectAllChildren(output(name));
    output('copied').textContent = say('Selected: copy it with the keyboard.');
  }
}

/** Brings a preview to its screen, with answers that leave nothing on it empty. */
async function prepare(preview: SelfAssessmentElement): Promise<void> {
  await customElements.whenDefined('self-assessment');
  await preview.updateComplete;
  const shown = preview.dataset['shows'] as Shown;
  const { position } = preview;
  if (!position || shown === 'intro') return;
  const answers = position.questions.map(({ id, options }, index) => [
    id,
    options[(index + 2) % options.length]?.level,
  ]);
  preview.answers = Object.fromEntries(answers) as SelfAssessmentElement['answers'];
  preview.show(shown === 'panel' ? 'summary' : shown);
  if (shown !== 'panel') return;
  await preview.updateComplete;
  const panel = preview.shadowRoot?.querySelector('[part=application]');
  const box = preview.parentElement;
  if (panel && box) box.scrollTop = panel.getBoundingClientRect().top - box.getBoundingClientRect().top - 16;
}
