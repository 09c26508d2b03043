import { expect, waitUntil } from '@open-wc/testing';
import '../../src/index.js';
import { onEmptyPage, screenOf } from './support/journey.js';

describe('what a placeholder hands on', () => {
  onEmptyPage();

  it('is no script: content filters let data attributes of untrusted authors through', async () => {
    const placeholder = document.createElement('div');
    for (const name of ['self-assessment', 'onpointerdown', 'onclick', 'style', 'slot']) {
      placeholder.setAttribute(`data-${name}`, 'window.injected = true');
    }
    placeholder.setAttribute('data-email', 'jobs@example.org');
    document.body.append(placeholder);
    await waitUntil(() => document.querySelector('self-assessment'));
    const element = document.querySelector('self-assessment');
    expect(element?.getAttributeNames()).to.deep.equal(['email']);
    element?.dispatchEvent(new Event('pointerdown'));
    expect('injected' in window).to.equal(false);
  });
});

describe('a click', () => {
  onEmptyPage();

  it('on what the page has put into a slot reaches the page, any other does not', async () => {
    document.body.innerHTML = '<self-assessment lang="en"><button slot="intro">Ours</button></self-assessment>';
    const element = document.querySelector('self-assessment');
    const { shadow } = await screenOf(element);
    let clicks = 0;
    const count = () => clicks++;
    document.body.addEventListener('click', count);
    element?.querySelector('button')?.click();
    expect(clicks).to.equal(1);
    shadow.querySelector<HTMLElement>('[part~=primary]')?.click();
    expect(clicks).to.equal(1);
    document.body.removeEventListener('click', count);
  });
});
