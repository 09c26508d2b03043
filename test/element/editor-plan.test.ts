import { expect } from '@open-wc/testing';
import '../../src/editor/index.js';
import { orchard } from '../support/documents/orchard.js';
import { onConsole } from './support/console.js';
import { type Author, onEmptyDesk, showEditor } from './support/editor.js';
import { words } from './support/editor-words.js';
import { waitUntil } from './support/wait-until.js';

const { en, de } = words;
const POSTING = '- Experience with orchards\n- You can prune\n- A driving licence\n- Nice to talk to';

async function atPlan(): Promise<Author> {
  const author = await showEditor();
  await author.press(en.begin);
  await author.type(author.field(en.paste), POSTING);
  await author.press(en.take);
  await author.press('Next: Plan');
  return author;
}

const asked = (author: Author) => author.document.questions.map(({ from }) => from.join());
const radio = (author: Author, name: string) =>
  author.all<HTMLInputElement>('input[type=radio]').find(({ labels }) => labels?.[0]?.innerText.trim() === name);

describe('Planning the questions', () => {
  onEmptyDesk();
  onConsole('error');

  it('lies between the posting and the writing', async () => {
    const author = await atPlan();
    expect(author.heading).to.equal('Plan');
    await author.press('Next: Write');
    expect(author.heading).to.equal('Question 1 of 3');
    await author.press('Change the plan');
    expect(author.focusedName).to.equal('Change the plan: Question 1');
    expect(author.focused?.ariaExpanded).to.equal('true');
    await author.press('Write this question');
    expect(author.heading).to.equal('Question 1 of 3');
  });

  it('asks nothing that papers show, and says why', async () => {
    const author = await atPlan();
    expect(asked(author)).to.deep.equal(['E1', 'E2', 'E4']);
    expect(author.text('.plan')).to.contain('A driving licence The documents show it.');
    await author.press('Make a question: Line 3');
    expect(asked(author)).to.deep.equal(['E1', 'E2', 'E3', 'E4']);
    await author.press('Undo: question made of a line');
    expect(asked(author)).to.deep.equal(['E1', 'E2', 'E4']);
  });

  it('says what is planned in words, and why the words of the line propose it', async () => {
    const author = await atPlan();
    expect(author.text('.plan')).to.contain('Skill, experience · expected · Target: in practice');
    await author.press('Change the plan: Question 1');
    expect(author.text('.planned-body')).to.contain('By its words: nothing like “required”, counts double.');
    radio(author, 'a must')?.click();
    radio(author, 'own responsibility')?.click();
    radio(author, 'attitude')?.click();
    await author.settled();
    const [question] = author.document.questions;
    expect([question?.weight, question?.target]).to.deep.equal([3, 3]);
    expect(author.text('.plan')).to.contain('Attitude · a must · Target: own responsibility');
    expect(author.text('.planned-body')).to.contain('Ask for an occasion');
  });

  it('leaves a line without a question for a reason of its author', async () => {
    const author = await atPlan();
    await author.press('Change the plan: Question 2');
    await author.type(author.field('No question. The reason:'), 'We show people how.');
    await author.press('Keep it without a question');
    expect(author.document.posting.expectations[1]?.$comment).to.equal(
      'We show people how. [ok: line-without-question]',
    );
    expect(author.focusedName).to.equal('Change the reason: Line 2');
  });

  it('asks two lines in one question, and parts them again', async () => {
    const author = await atPlan();
    await author.press('Change the plan: Question 1');
    await author.press('One question for both');
    expect(asked(author)).to.deep.equal(['E2,E1', 'E4']);
    expect(author.focusedName).to.equal('Change the plan: Question 1');
    await author.press('Change the plan: Question 1');
    await author.press('A question of its own: Experience with orchards');
    expect(asked(author)).to.deep.equal(['E1', 'E2', 'E4']);
  });

  it('moves questions and topics by the keyboard, and stays with what moved', async () => {
    const author = await atPlan();
    await author.press('Add a topic');
    expect(author.focusedName).to.equal('Topic 2, English');
    author.button('Move down: Question 2').focus();
    await author.keys('Enter');
    expect(asked(author)).to.deep.equal(['E1', 'E4', 'E2']);
    expect(author.focusedName).to.equal('Move down: Question 3');
    await author.keys('Enter');
    expect(author.document.questions.map(({ topic }) => topic)).to.deep.equal(['topic-1', 'topic-1', 'topic-2']);
    expect(author.focusedName).to.equal('Move down: Question 3');
    author.button('Move up: Topic 2').focus();
    await author.keys('Enter');
    expect(asked(author)).to.deep.equal(['E2', 'E1', 'E4']);
    expect(author.focusedName).to.equal('Move up: Topic 1');
    await author.keys('Enter');
    expect(author.focusedName).to.equal('Move up: Topic 1');
  });

  it('says how long it takes, and lets the author know better', async () => {
    const author = await atPlan();
    expect(author.text('.extent')).to.contain('3 questions, about 2 minutes');
    await author.write('Minutes', '6');
    expect(author.text('.extent')).to.contain('about 6 minutes');
  });

  it('warns before a condition goes', async () => {
    const author = await showEditor();
    author.element.document = orchard;
    await author.settled();
    await author.go(en.plan);
    expect(author.text('.plan')).to.contain('Depends on this question');
  });

  it('can be read, not changed, in a second tab', async () => {
    const author = await atPlan();
    await author.write('Topic 1', 'Trees');
    const other = await showEditor('<self-assessment-editor lang="de"></self-assessment-editor>');
    await other.press('Weiterarbeiten');
    await other.go(de.plan);
    await waitUntil(() => other.text().includes('in einem anderen Tab'));
    expect(other.has('Frage daraus machen')).to.equal(false);
    await other.press('Plan ändern: Frage 1');
    expect(radio(other, 'zwingend')?.matches(':disabled')).to.equal(true);
  });
});
