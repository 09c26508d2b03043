import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import '../../src/index.js';

describe('what a placeholder hands on', () => {
  it('is no script: content filters let data attributes of untrusted authors through', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const placeholder = document.createElement('div');
    for (const name of ['self-assessment', 'onpointerdown', 'onclick', 'style', 'slot']) {
      placeholder.setAttribute(`data-${name}`, 'window.injected = true');
    }
    placeholder.setAttribute('data-email', 'jobs@example.org');
    page.append(placeholder);
    await waitUntil(() => page.querySelector('self-assessment'));
    const element = page.querySelector('self-assessment');
    expect(element?.getAttributeNames()).to.deep.equal(['email']);
    element?.dispatchEvent(new Event('pointerdown'));
    await nextFrame();
    expect('injected' in window).to.equal(false);
  });
});

describe('a click', () => {
  it('on what the page has put into a slot reaches the page', async () => {
    const page = await fixture(
      html`<div>
        <self-assessment lang="en"
          ><p slot="intro"><button type="button">Ours</button></p></self-assessment
        >
      </div>`,
    );
    let clicks = 0;
    page.addEventListener('click', () => clicks++);
    page.querySelector<HTMLElement>('button')?.click();
    expect(clicks).to.equal(1);
    page.querySelector('self-assessment')?.shadowRoot?.querySelector<HTMLElement>('[part~=primary]')?.click();
    expect(clicks).to.equal(1);
  });
});
