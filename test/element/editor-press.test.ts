import { expect, nextFrame } from '@open-wc/testing';
import { resetMouse, sendMouse, setViewport } from '@web/test-runner-commands';
import '../../src/editor/index.js';
import { orchard } from '../support/documents/orchard.js';
import { onConsole } from './support/console.js';
import { type Author, onEmptyDesk, showEditor } from './support/editor.js';
import { words } from './support/editor-words.js';
import { waitUntil } from './support/wait-until.js';

const { en } = words;

/** Presses the middle of a button, waits as long as the page would take to be drawn anew, and lets it go. */
async function pressSlowly(author: Author, name: string, pressed: () => void, held: () => void): Promise<void> {
  const button = author.button(name);
  button.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = button.getBoundingClientRect();
  await sendMouse({ type: 'move', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
  await sendMouse({ type: 'down' });
  pressed();
  for (let frame = 0; frame < 3; frame++) await nextFrame();
  held();
  await sendMouse({ type: 'up' });
  await author.settled();
}

describe('What is pressed', () => {
  onEmptyDesk();
  onConsole('error');
  before(() => setViewport({ width: 1280, height: 800 }));
  after(() => setViewport({ width: 800, height: 600 }));
  afterEach(() => resetMouse());

  it('stays under the pointer until it is let go, whatever is said of the field that was left', async () => {
    const author = await showEditor();
    await author.press(en.begin);
    await author.type(author.field(en.paste), '- You can prune\n- You can graft');
    await author.press(en.take);
    await author.go(en.write);
    await author.write('Question 1, level 1', 'I have tried it.');
    const [left, field] = [author.field('Question 1, level 1'), author.field('Question 1, level 0')];
    await author.enter(field);
    await author.type(field, 'I have <b>not</b> done it.');
    await author.type(left, 'I have <b>tried</b> it.');
    // Both are checked at once: what is wrong with the field that has the focus is said as soon as that is left.
    await waitUntil(() => left.hasAttribute('aria-describedby'));
    await pressSlowly(
      author,
      'Next question',
      () => {
        if (!document.hasFocus()) field.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
      },
      () => {
        expect(field.hasAttribute('aria-describedby'), 'something has been drawn').to.equal(false);
      },
    );
    expect(author.heading).to.equal('Question 2 of 2');
  });

  it('does not hold what a press elsewhere on the page leaves undone', async () => {
    const author = await showEditor();
    author.element.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    author.element.document = orchard;
    for (let frame = 0; frame < 3; frame++) await nextFrame();
    expect(author.text()).not.to.include(orchard.title.en);
    dispatchEvent(new Event('blur'));
    await author.settled();
    expect(author.text()).to.include(orchard.title.en);
  });
});
