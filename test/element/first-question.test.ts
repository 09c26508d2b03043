import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/index.js';

describe('<self-assessment>, from the page to the first question', () => {
  beforeEach(() => {
    sessionStorage.clear();
  });

  afterEach(async () => {
    document.body.replaceChildren();
    await resetMouse();
  });

  for (const [lang, start, unsure] of [
    ['en', 'Start', 'I am not sure, or I would rather skip this question'],
    ['de', 'Starten', 'Ich bin mir nicht sicher oder möchte diese Frage überspringen'],
  ] as const) {
    it(`is in ${lang} from the first paint on, and accessible`, async () => {
      const { element, shadow } = await show(`<self-assessment lang="${lang}"></self-assessment>`);
      expect(shadow.querySelector('[part~=primary]')?.textContent.trim()).to.equal(start);
      await expect(element).to.be.accessible();

      element.start();
      await element.updateComplete;
      expect(shadow.querySelector('fieldset')?.textContent).to.include(unsure);
      await expect(element).to.be.accessible();
    });
  }

  it('is reached with a click, and the heading has the focus then', async () => {
    const { element, shadow } = await show('<self-assessment></self-assessment>');
    expect(document.activeElement).to.equal(document.body);
    const button = shadow.querySelector('[part~=primary]')?.getBoundingClientRect() ?? new DOMRect();
    await sendMouse({ type: 'click', position: [Math.round(button.x + 10), Math.round(button.y + 10)] });
    await element.updateComplete;
    expect(element.step).to.equal('question');
    expect(shadow.activeElement?.matches('[part~=heading]')).to.equal(true);
  });

  it('takes an answer from the keyboard', async () => {
    const { element, shadow } = await show('<self-assessment></self-assessment>');
    element.start();
    await element.updateComplete;
    shadow.querySelector('input')?.focus();
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'ArrowDown' });
    expect(element.answers).to.deep.equal({ 'k8s-hands-on': 1 });
  });
});

async function show(markup: string) {
  document.body.innerHTML = markup;
  const element = document.querySelector('self-assessment');
  if (!element?.shadowRoot) throw new Error('The element has not been upgraded.');
  await element.updateComplete;
  return { element, shadow: element.shadowRoot };
}
