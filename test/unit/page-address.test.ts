import { afterEach, describe, expect, test, vi } from 'vitest';
import { pageAddress } from '../../src/page/page-address.js';

/** The address of a page, where nothing on it has a name. */
function addressAt(href: string) {
  vi.stubGlobal('location', new URL(href));
  vi.stubGlobal('document', { getElementById: () => null, getElementsByName: () => [] });
  return pageAddress();
}

describe('The address that others can open', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test.each([
    ['https://example.org/jobs/42?source=mail', 'https://example.org/jobs/42?source=mail'],
    ['http://intranet/jobs', 'http://intranet/jobs'],
    // Where somebody tries the page, they are who opens the link.
    ['http://localhost:8080/', 'http://localhost:8080/'],
    ['https://example.org/#sa1_x_1_AAAAAA', 'https://example.org/'],
    ['https://example.org/#top', 'https://example.org/'],
  ])('of %s is %s', (href, address) => {
    expect(addressAt(href)).toBe(address);
  });

  test.each([
    'file:///home/somebody/jobs.html',
    'about:srcdoc',
    'about:blank',
    'blob:https://example.org/0b5f6e4a-33b1-4b9e-a0d6-2b1a6a9f0f50',
    'data:text/html,<self-assessment></self-assessment>',
    'capacitor://localhost/jobs',
    'chrome-extension://abcdefghijklmnop/page.html',
    'https://example.org/#/jobs/42',
    'https://example.org/#!/jobs/42',
    'https://example.org/#jobs',
    'https://example.org/#%E0%A4%A',
  ])('is not there for %s', (href) => {
    expect(addressAt(href)).toBeUndefined();
  });
});
