import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { orchard } from '../support/documents/orchard.js';
import { en } from '../support/words.js';
import { setClock } from './support/clock.js';
import { onConsole } from './support/console.js';
import { onEmptyPage, show, showWith } from './support/journey.js';

describe('heading-level', () => {
  onEmptyPage();

  const levels: [string | undefined, string][] = [
    [undefined, 'H2'],
    ['1', 'H1'],
    ['3', 'H3'],
    ['6', 'H6'],
    ['9', 'H6'],
    ['0', 'H2'],
    ['x', 'H2'],
  ];
  for (const [level, tag] of levels) {
    it(`${level ?? 'left out'} gives ${tag}, and no level is left out below it`, async () => {
      const screen = await show(`<self-assessment ${level ? `heading-level="${level}"` : ''}></self-assessment>`);
      expect(screen.find('.heading').tagName).to.equal(tag);
      await screen.press(en.start);
      expect(screen.find('.question > .heading').tagName).to.equal(tag);
      await screen.press(en.summaryNow);
      const depths = screen.all('h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName[1]));
      expect(depths[0]).to.equal(Number(tag[1]));
      for (const [i, depth] of depths.entries()) {
        expect(depth).to.be.at.least(depths[0]!);
        if (i) expect(depth - depths[i - 1]!).to.be.at.most(1);
      }
    });
  }

  it('may change at any time', async () => {
    const screen = await show();
    screen.element.setAttribute('heading-level', '4');
    await screen.settled();
    expect(screen.find('.heading').tagName).to.equal('H4');
    screen.element.removeAttribute('heading-level');
    await screen.settled();
    expect(screen.find('.heading').tagName).to.equal('H2');
  });
});

describe('email', () => {
  onEmptyPage();
  const log = onConsole('warn');

  const mailOf = async (email: string) => {
    const screen = await showWith({ position: orchard }, '<self-assessment></self-assessment>');
    screen.element.setAttribute('email', email);
    await screen.openApplication();
    const { pathname } = new URL((screen.button(en.openMail) as HTMLAnchorElement).href);
    return { shown: screen.text('.address'), sent: decodeURIComponent(pathname) };
  };

  it('is written to from this page, whatever the base of the page says of links', async () => {
    const base = document.head.appendChild(document.createElement('base'));
    base.target = '_blank';
    const screen = await showWith({ position: orchard }, '<self-assessment></self-assessment>');
    await screen.openApplication();
    expect((screen.button(en.openMail) as HTMLAnchorElement).target).not.to.be.oneOf(['', '_blank']);
    base.remove();
  });

  it('goes before the address of the document', async () => {
    expect(await mailOf('other@example.org')).to.deep.equal({ shown: 'other@example.org', sent: 'other@example.org' });
    expect(log.calls).to.deep.equal([]);
  });

  for (const email of [' other@example.org\n', 'mailto:other@example.org', ' mailto:other@example.org ']) {
    it(`is that address in what templates and editors write: “${email}”`, async () => {
      expect(await mailOf(email)).to.deep.equal({ shown: 'other@example.org', sent: 'other@example.org' });
      expect(log.calls).to.deep.equal([]);
    });
  }

  for (const email of [
    '',
    'nobody',
    'a@example.org,b@example.org',
    'a@example.org?bcc=b@example.org',
    'A <a@example.org>',
  ]) {
    it(`“${email}” is no address: the document’s is used`, async () => {
      expect(await mailOf(email)).to.deep.equal({ shown: 'orchard@example.org', sent: 'orchard@example.org' });
      if (email) expect(log.text).to.contain(`"${email}"`);
    });
  }

  it('complains once, not with each step', async () => {
    const screen = await show('<self-assessment email="nobody"></self-assessment>');
    await screen.press(en.start);
    await screen.answer(1);
    expect(log.calls).to.have.length(1);
  });
});

describe('closes', () => {
  onEmptyPage();

  for (const [name, closes, isClosed] of [
    ['a day that is over everywhere', '2030-01-30', true],
    ['the day that it is in the last time zone', '2030-01-31', false],
    ['tomorrow', '2030-02-02', false],
  ] as const) {
    it(`${name} ${isClosed ? 'ends' : 'keeps'} the application`, async () => {
      setClock('2030-02-01T11:59:00Z');
      const screen = await showWith({ position: { ...orchard, closes } });
      expect(screen.text().includes('Applications for this position are closed')).to.equal(isClosed);
      expect(screen.has(en.apply)).to.equal(!isClosed);
      await screen.press(en.start);
      await screen.press(en.summaryNow);
      expect(screen.has(en.toApplication)).to.equal(!isClosed);
    });
  }
});
