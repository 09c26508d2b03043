import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { onEmptyPage, screenOf } from './support/journey.js';
import { waitUntil } from './support/wait-until.js';

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

  it('on what the page has put into a slot reaches the page as it is, any other as one on the element', async () => {
    document.body.innerHTML = '<self-assessment lang="en"><button slot="intro">Ours</button></self-assessment>';
    const element = document.querySelector('self-assessment');
    const { shadow } = await screenOf(element);
    const targets: unknown[] = [];
    const count = ({ target }: Event) => targets.push(target);
    document.body.addEventListener('click', count);
    element?.querySelector('button')?.click();
    expect(targets).to.deep.equal([element?.querySelector('button')]);
    shadow.querySelector<HTMLElement>('[part~=primary]')?.click();
    expect(targets.slice(1)).to.deep.equal([element]);
    document.body.removeEventListener('click', count);
  });
});
