import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { orchard } from '../support/documents/orchard.js';
import { de, en } from '../support/words.js';
import { onEmptyPage, screenOf, show, showWith } from './support/journey.js';

describe('In the document', () => {
  onEmptyPage();

  it('survives being moved in the middle of a question', async () => {
    const screen = await show('<main></main><aside><self-assessment></self-assessment></aside>');
    await screen.press(en.start);
    await screen.answer(3);
    await screen.press(screen.radio(1));
    const heading = screen.heading;
    document.querySelector('main')!.append(screen.element);
    await screen.settled();
    expect(screen.heading).to.equal(heading);
    expect(screen.chosen).to.equal('1');
    await screen.press(en.next);
    expect(screen.headingHasFocus).to.equal(true);
  });

  it('survives being removed and put back', async () => {
    const screen = await showWith({ position: orchard });
    await screen.press(en.start);
    await screen.answer(1);
    screen.element.remove();
    await screen.settled();
    document.body.append(screen.element);
    await screen.settled();
    expect(screen.heading).to.equal('What have you pruned?');
    expect(screen.element.answers).to.deep.equal({ planting: 1 });
    expect(document.activeElement?.localName).to.equal('body');
  });

  it('starts afresh as a clone, with what the tab remembers', async () => {
    const screen = await show('<self-assessment lang="de"><p>Fallback</p></self-assessment>');
    await screen.press(de.start);
    await screen.press(screen.radio(2));
    document.body.append(screen.element.cloneNode(true));
    const copy = await screenOf(document.querySelectorAll('self-assessment')[1]);
    expect(copy.element.step).to.equal('intro');
    expect(copy.element.answers).to.deep.equal({ 'k8s-hands-on': 2 });
    expect(copy.element.querySelectorAll('p')).to.have.length(1);
    expect(copy.has(de.resume)).to.equal(true);
  });

  it('works when it is hidden at first', async () => {
    const screen = await show('<div hidden><self-assessment></self-assessment></div>');
    document.querySelector('div')!.hidden = false;
    await screen.clickOn(en.start);
    expect(screen.headingHasFocus).to.equal(true);
    screen.element.hidden = true;
    expect(screen.element.getBoundingClientRect().height).to.equal(0);
  });

  it('lets two elements keep to themselves', async () => {
    document.body.innerHTML =
      '<self-assessment lang="de"></self-assessment><self-assessment lang="en"></self-assessment>';
    const [first, second] = document.querySelectorAll('self-assessment');
    second!.position = orchard;
    const [german, english] = [await screenOf(first), await screenOf(second)];
    await german.clickOn(de.start);
    await english.clickOn(en.start);
    expect(german.heading).to.match(/^Was haben Sie/);
    expect(english.heading).to.equal('What have you planted?');
    await german.click(german.row(4));
    await english.click(english.row(1));
    expect(german.chosen).to.equal('4');
    expect(german.element.answers).to.deep.equal({ 'k8s-hands-on': 4 });
    expect(english.element.answers).to.deep.equal({ planting: 1 });
    expect(Object.keys(sessionStorage)).to.have.length(2);
  });

  it('can be made by script, in any order', async () => {
    const element = document.createElement('self-assessment');
    element.position = orchard;
    element.answers = { planting: 1 };
    element.setAttribute('lang', 'de');
    document.body.append(element);
    const screen = await screenOf(element);
    expect(screen.heading).to.equal('Obstgarten');
    expect(element.answers).to.deep.equal({ planting: 1 });
  });

  it('does not mind when its script runs a second time', async () => {
    const again = '../../src/index.ts?again';
    const { SelfAssessmentElement: second } = (await import(again)) as typeof import('../../src/index.js');
    const first = customElements.get('self-assessment');
    expect(first).to.be.a('function');
    const screen = await show();
    expect(screen.element).to.be.instanceOf(first);
    expect(second.name).to.equal(first?.name);
  });

  it('does not submit a form around it', async () => {
    const screen = await show('<form action="/gone"><self-assessment></self-assessment></form>');
    let submits = 0;
    document.querySelector('form')!.addEventListener('submit', (event) => {
      submits++;
      event.preventDefault();
    });
    await screen.clickOn(en.start);
    await screen.keys('Tab', ' ', 'Enter');
    await screen.clickOn(en.summaryNow);
    screen.field(en.subject).focus();
    await screen.keys('Enter');
    expect(submits).to.equal(0);
    expect([...new FormData(document.querySelector('form')!)]).to.deep.equal([]);
  });
});
