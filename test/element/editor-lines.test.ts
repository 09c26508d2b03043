import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/editor/index.js';
import { onConsole } from './support/console.js';
import { type Author, onEmptyDesk, showEditor } from './support/editor.js';
import { words } from './support/editor-words.js';

const { en } = words;

/** The editor with a line of each kind and two expectations. */
async function withLines(): Promise<Author> {
  const author = await showEditor();
  await author.press(en.begin);
  await author.type(
    author.field(en.paste),
    'Requirements:\n- Planting trees\n- Pruning trees\n- Nice to have: bees\nTasks:\n- Keeping 200 trees',
  );
  await author.press(en.take);
  return author;
}

const lines = ({ document }: Author, list: 'expectations' | 'duties'): unknown[] =>
  (document.posting[list] ?? []).map(({ text }) => (text as Record<string, string>)['en']);

describe('The lines of a posting', () => {
  onEmptyDesk();
  onConsole('error');

  it('go up and down by the keyboard, and keep the focus on the way', async () => {
    const author = await withLines();
    author.field('Line 1, English').focus();
    await author.tabTo('Move up: Line 1');
    await author.keys('ArrowRight');
    expect(author.focusedName).to.equal('Move down: Line 1');
    await author.keys('Enter');
    expect(author.focusedName).to.equal('Move down: Line 2');
    await author.keys('Enter');
    expect(author.focusedName).to.equal('Move down: Line 3');
    expect(lines(author, 'expectations')).to.deep.equal(['Pruning trees', 'Bees', 'Planting trees']);
    await author.keys('Enter');
    expect(author.focusedName, 'the last one stays where it is').to.equal('Move down: Line 3');
    expect(author.focused?.getAttribute('aria-disabled')).to.equal('true');
    await author.keys('ArrowLeft', ' ');
    expect(author.focusedName).to.equal('Move up: Line 2');
    expect(lines(author, 'expectations')).to.deep.equal(['Pruning trees', 'Planting trees', 'Bees']);
  });

  it('go up and down by the pointer, and back', async () => {
    const author = await withLines();
    await author.press('Move up: Line 2');
    expect(lines(author, 'expectations')).to.deep.equal(['Pruning trees', 'Planting trees', 'Bees']);
    expect(author.document.questions.map(({ from }) => from)).to.deep.equal([['E1'], ['E2'], ['E3']]);
    await author.press('Undo: line changed');
    expect(lines(author, 'expectations')).to.deep.equal(['Planting trees', 'Pruning trees', 'Bees']);
  });

  it('become another kind, and keep the focus', async () => {
    const author = await withLines();
    const kind = author.all<HTMLSelectElement>('.line select')[0];
    if (!kind) throw new Error('There is no line.');
    kind.focus();
    await author.choose(kind, 'duty');
    expect(lines(author, 'duties')).to.deep.equal(['Keeping 200 trees', 'Planting trees']);
    expect(author.focusedName).to.contain('Line 4: what it is');
    expect((author.focused as HTMLSelectElement).value).to.equal('duty');
  });

  it('leave the focus on the neighbour of one that goes', async () => {
    const author = await withLines();
    await author.press('Remove: Line 2');
    expect(author.focusedName).to.equal('Line 2, English');
    await author.press('Remove: Line 2');
    expect(author.focusedName).to.equal('Line 1, English');
    expect(lines(author, 'expectations')).to.deep.equal(['Planting trees']);
  });

  it('are two stops of the Tab key apart: what it is, and what can be done', async () => {
    const author = await withLines();
    author.field('Line 1, English').focus();
    const passed: string[] = [];
    do {
      await author.keys('Tab');
      passed.push(author.focusedName);
    } while (!author.focusedName.startsWith('Line 2,') && passed.length < 9);
    expect(passed).to.have.length(3);
    expect(passed[1]).to.equal('Move up: Line 1');
  });
});

describe('The statements of a question', () => {
  onEmptyDesk();
  onConsole('error');

  async function atStatements(): Promise<Author> {
    const author = await withLines();
    await author.go(en.write);
    await author.write('Question 1, level 1', 'I have planted with guidance.');
    return author;
  }

  it('are one stop of the Tab key apart, which leads back to the button used last', async () => {
    const author = await atStatements();
    author.field('Question 1, level 1').focus();
    await author.keys('Tab');
    expect(author.focusedName).to.equal('Move up: Question 1, level 2 in practice');
    await author.keys('ArrowLeft');
    expect(author.focusedName).to.equal('Remove: Question 1, level 2 in practice');
    await author.keys('Tab');
    expect(author.focusedName).to.equal('Question 1, level 2 in practice, English');
    await sendKeys({ down: 'Shift' });
    await author.keys('Tab');
    await sendKeys({ up: 'Shift' });
    expect(author.focusedName).to.equal('Remove: Question 1, level 2 in practice');
    await author.keys('Home', 'End', 'ArrowRight', 'ArrowRight');
    expect(author.focusedName).to.equal('Move down: Question 1, level 2 in practice');
  });

  it('are moved as far as somebody likes without losing the focus', async () => {
    const author = await atStatements();
    author.field('Question 1, level 0').focus();
    await author.tabTo('Move up: Question 1, level 1 with guidance');
    await author.keys('ArrowRight', 'Enter', 'Enter');
    expect(author.focusedName).to.equal('Move down: Question 1, level 3 own responsibility');
    const { options = [] } = author.document.questions[0] ?? {};
    expect(options.map(({ level, text }) => `${level} ${(text as Record<string, string>)['en']}`)).to.deep.equal([
      '0 TODO',
      '1 TODO',
      '2 TODO',
      '3 I have planted with guidance.',
      '4 TODO',
    ]);
  });

  it('have buttons that a finger finds', async () => {
    const author = await atStatements();
    for (const button of author.all('[role=toolbar] button')) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height), button.title).to.be.at.least(24);
    }
  });
});
