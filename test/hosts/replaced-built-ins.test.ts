import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page as html } from './pages/html.js';
import { type Site, startSite } from './pages/site.js';
import { ensurePackages } from '../support/debian-packages.js';
import { launchChromium } from './support/visit.js';

const hasLibraries = ensurePackages('libjs-mootools', 'libjs-prototype');

/** Real libraries, as their authors shipped them. */
const LIBRARIES: Record<string, readonly string[]> = {
  'MooTools 1.4.5': ['mootools/mootools-core.min.js'],
  'MooTools 1.4.5 with More': ['mootools/mootools-core.min.js', 'mootools/mootools-more.min.js'],
  'Prototype.js 1.7.3': ['prototype/prototype-1.7.3.js'],
  'both libraries': ['prototype/prototype-1.7.3.js', 'mootools/mootools-core.min.js'],
};

/** What pages put in the place of built-ins: as libraries of the time before they existed did, and old snippets. */
const REPLACED: Record<string, string> = {
  'Array.from, which takes no iterables': `Array.from = function (x) { if (x == null) return [];
    if (typeof x === 'string' || typeof x.length !== 'number') return [x]; return [].slice.call(x) }`,
  'Array.prototype.entries by a copy': `Array.prototype.entries = function () { return this.slice() }`,
  'Array.prototype.keys and values by lists': `Array.prototype.keys = Array.prototype.values = function () { return this.slice() }`,
  'Array.prototype.find by a search for a value': `Array.prototype.find = function (x) { var i = this.indexOf(x); return i < 0 ? false : i }`,
  'Array.prototype.findIndex and findLastIndex likewise': `Array.prototype.findIndex = Array.prototype.findLastIndex =
    function (x) { return this.indexOf(x) }`,
  'Array.prototype.reduce as in Prototype.js 1.6': `Array.prototype.reduce = function () { return this.length > 1 ? this : this[0] }`,
  'Array.prototype.flatMap and flat of another depth': `Array.prototype.flatMap = Array.prototype.flat = function () { return this }`,
  'Array.prototype.includes by a test of the text': `Array.prototype.includes = function (x) { return this.join().indexOf(x + ',') >= 0 }`,
  'Array.prototype.at and fill': `Array.prototype.at = function () { return [] }`,
  'list methods that pass their callback two parameters': `['map', 'filter', 'some', 'every', 'forEach'].forEach(function (name) {
    var own = Array.prototype[name]; Array.prototype[name] = function (f, that) {
      return own.call(this, function (x, i) { return f.call(that, x, i) }) } })`,
  'list methods that can be seen in for … in': `for (var name of ['map', 'filter', 'some', 'every', 'forEach', 'indexOf'])
    (function (name, own) { Array.prototype[name] = function () { return own.apply(this, arguments) } })(name, Array.prototype[name])`,
  'Object.values and entries with what is inherited': `Object.prototype.inherited = function () {};
    Object.values = function (o) { var all = []; for (var k in o) all.push(o[k]); return all };
    Object.entries = function (o) { var all = []; for (var k in o) all.push([k, o[k]]); return all }`,
  'Object.fromEntries and assign by something else': `Object.fromEntries = Object.assign = function (a) { return a }`,
  'toJSON of lists, texts and days, as in Prototype.js 1.6': `Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']' };
    String.prototype.toJSON = function () { return '"' + this + '"' }; Number.prototype.toJSON = function () { return '' + this };
    Date.prototype.toJSON = function () { return '"' + this.getTime() + '"' }`,
  'String.prototype.padStart and padEnd by other fillings': `String.prototype.padStart = String.prototype.padEnd = function (n) {
    return n + '-' + this }`,
  'String.prototype.includes by a test of a pattern': `String.prototype.includes = String.prototype.contains = function (x, sep) {
    return sep ? (sep + this + sep).indexOf(sep + x + sep) >= 0 : new RegExp(x).test(this) }`,
  'String.prototype.repeat, replaceAll, matchAll, at': `for (var name of ['repeat', 'replaceAll', 'matchAll', 'at', 'codePointAt', 'normalize'])
    String.prototype[name] = function () { return [this] }`,
  'String.prototype.startsWith and endsWith, as in Prototype.js 1.6': `
    String.prototype.startsWith = function (x) { return this.indexOf(x) === 0 };
    String.prototype.endsWith = function (x) { var d = this.length - x.length; return d >= 0 && this.lastIndexOf(x) === d }`,
  'String.prototype.startsWith and endsWith by a match': `
    String.prototype.startsWith = function (x) { return this.match('^' + x) == x };
    String.prototype.endsWith = function (x) { return this.match(x + '$') == x }`,
  'String.prototype.trim without a meaning for line ends': `String.prototype.trim = function () { return this.replace(/^ +| +$/g, '') }`,
  'Function.prototype.bind, which takes its parameters as a list': `Function.prototype.bind = function (that, list) {
    var f = this; return function () { return f.apply(that, list || arguments) } }`,
  'methods of elements': `['prepend', 'before', 'after', 'replaceChildren', 'closest', 'matches', 'contains', 'toggle', 'show',
    'hide', 'empty', 'clone', 'wrap', 'insert', 'update', 'select', 'set', 'get'].forEach(function (name) {
      Element.prototype[name] = Node.prototype[name] = function () { throw new Error('of another library: ' + name) } })`,
  'append of nodes by one for texts': `for (var type of [Element, DocumentFragment])
    type.prototype.append = function (x) { this.appendChild(document.createTextNode(x)) }`,
  'remove of elements, as in Prototype.js': `HTMLElement.prototype.remove = function () { this.parentNode.removeChild(this); return this }`,
  'Event by a class of its own, as MooTools 1.2 does': `window.Event = function (event) { if (!event.type) throw new Error('no event') }`,
  'Element and Document by constructors of its own': `window.Element = window.Document = window.HTMLTextAreaElement = function (tag) {
    return document.createElement(tag) }`,
  'ShadowRoot, Node and Text': `window.ShadowRoot = window.Node = window.Text = undefined`,
  'URL and Option': `window.URL = 'https://example.org/'; window.Option = window.Range = {}`,
  'Array.isArray by a test of the length': `Array.isArray = function (x) { return Object.prototype.toString.call(x) === '[object Array]' }`,
  'Number.from and rounding': `Number.from = function () {}; Number.prototype.round = Math.log10`,
  'Date.now and Date.parse': `Date.now = function () { return new Date() }; Date.parse = undefined`,
  'TextEncoder by one for another encoding': `window.TextEncoder = function () { this.encode = function (x) { return x.split('') } }`,
  'prototypes that nobody can change': `for (var name of ['Object', 'Array', 'Function', 'String', 'Error', 'Promise', 'Map', 'RegExp', 'Date'])
    { Object.freeze(window[name].prototype); Object.freeze(window[name]) }`,
  'Object.prototype with names of ours': `Object.prototype.id = Object.prototype.de = 'x'; Object.prototype.get = Object.prototype.set = function () {}`,
  'the iterator of lists by a generator': `Array.prototype[Symbol.iterator] = function* () { for (var i = 0; i < this.length; i++) yield this[i] }`,
  'Promise by a class that extends it': `window.Promise = class extends Promise {}`,
  'JSON.parse, which makes days of texts': `(function (own) { JSON.parse = function (text) { return own(text, function (key, value) {
    return typeof value === 'string' && /^\\d{4}-\\d\\d-\\d\\d/.test(value) ? new Date(value) : value }) } })(JSON.parse)`,
  'removeChild and insertBefore, which look away': `(function (remove, insert) {
    Node.prototype.removeChild = function (child) { return child.parentNode === this ? remove.call(this, child) : child };
    Node.prototype.insertBefore = function (child, next) { return next && next.parentNode !== this ? child : insert.call(this, child, next) }
    })(Node.prototype.removeChild, Node.prototype.insertBefore)`,
  'names of collections': `window.Hash = window.Iterator = window.Type = window.Class = function () {}`,
};

/** What a page may put there once the script has run. */
const REPLACED_LATER: Record<string, string> = {
  'Map and Set by names of its own': `window.Map = { city: 'Berlin' }; window.Set = function () {}`,
  'AbortController, Blob and MutationObserver': `window.AbortController = window.Blob = window.MutationObserver = function () {}`,
  'Promise and Symbol': `window.Promise = function () {}; window.WeakMap = {}`,
  'Intl and JSON': `window.JSON = { encode: function () {} }; window.Intl = {}`,
};

describe('built-ins that a page replaces', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;
  let clean: string | null;

  const walkAt = async (url: string): Promise<string | null> => {
    await page.goto(`${site.origin}/empty`);
    await page.evaluate('sessionStorage.clear()');
    await page.goto(url);
    return page.locator('#walked').textContent();
  };

  const walkOn = (script: string, later = false) => {
    const own = later ? `document.addEventListener('DOMContentLoaded', function () { ${script} })` : script;
    const head = `<script src="/walk.js"></script><script>${own}</script>`;
    return walkAt(site.page(html({ head })));
  };

  beforeAll(async () => {
    [site, browser] = await Promise.all([startSite(), launchChromium()]);
    page = await browser.newPage();
    site.put('/walk.js', { content: readFileSync('test/hosts/pages/walk.js'), type: 'text/javascript' });
    clean = await walkOn('');
  });
  afterAll(async () => {
    await Promise.all([site.close(), browser.close()]);
  });

  it('are compared with what somebody gets on a clean page', () => {
    expect(clean).not.toContain('\nseen');
    for (const part of ['intro', 'question', 'review', 'summary', 'file: X-Unsent: 1', 'link: #sa1_', 'shared'])
      expect(clean).toContain(`\n${part}`);
  });

  it.each(Object.entries(REPLACED))('change nothing: %s', async (_name, script) => {
    expect(await walkOn(script)).toBe(clean);
  });

  it.each(Object.entries({ ...REPLACED, ...REPLACED_LATER }))(
    'change nothing afterwards: %s',
    async (_name, script) => {
      expect(await walkOn(script, true)).toBe(clean);
    },
  );

  it.each(hasLibraries ? Object.entries(LIBRARIES) : [])('change nothing: %s', async (_name, files) => {
    const script = files.map((file) => readFileSync(`/usr/share/javascript/${file}`, 'utf8')).join(';\n');
    site.put('/library.js', { content: script, type: 'text/javascript' });
    const library = '<script src="/library.js"></script>';
    for (const parts of [{ head: library }, { body: `<self-assessment></self-assessment>${library}` }]) {
      const url = site.page(html({ ...parts, head: `<script src="/walk.js"></script>${parts.head ?? ''}` }));
      expect(await walkAt(url)).toBe(clean);
    }
  });

  it('show the fallback where an element cannot be connected: an AbortController without a real signal', async () => {
    const script = `window.AbortController = function () { this.signal = { aborted: false }; this.abort = function () {} }`;
    await page.goto(site.page(html({ head: `<script>${script}</script>` })));
    await page.locator('self-assessment:state(error)').waitFor();
    expect(await page.locator('#fallback').isVisible()).toBe(true);
  });

  it.each([
    ['a Map that takes no list', 'window.Map = function () { this.has = this.get = this.set = function () {} }'],
    ['a Set that is something else', 'window.Set = {}'],
  ])('show the fallback where they cannot be borne: %s', async (_name, script) => {
    await page.goto(site.page(html({ head: `<script>${script}</script>` })));
    expect(await page.locator('#fallback').isVisible()).toBe(true);
    expect(await page.locator('self-assessment').evaluate((element) => element.shadowRoot)).toBe(null);
    expect(await page.evaluate('seen.length')).toBeGreaterThan(0);
  });
});
