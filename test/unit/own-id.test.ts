import { describe, expect, test } from 'vitest';
import type { Action } from '../../src/editor/model/actions.js';
import { newDocument, withIdOfTitle } from '../../src/editor/model/new-document.js';
import { remarks } from '../../src/editor/model/remarks.js';
import { act, begin, undo, type Work } from '../../src/editor/model/work.js';

const titled = (words: string, language = 'de'): Action => ({ type: 'write', path: ['title'], language, words });

/** What somebody does with long pauses: each is a thing of its own to undo. */
const worked = (...actions: readonly Action[]): Work =>
  actions.reduce((work, action, index) => act(work, action, index * 60_000, withIdOfTitle), begin(newDocument('de')));

describe('The id of a document that nobody else knows yet', () => {
  test('follows the title, and goes back with it', () => {
    const work = worked(titled('Gärtner'), titled('Gärtner (Küche)'));
    expect(work.document.id).toBe('gaertner-kueche');
    expect(undo(work).document.id).toBe('gaertner');
    expect(worked(titled('Gärtner'), titled('')).document.id).toBe('new-position');
  });

  test.each(['Gärtnerin (w/m/d)', 'Gärtnerin (m|w|d)', '(F/M/X) Gärtnerin'])(
    'says nothing of who is meant in %j',
    (words) => {
      expect(worked(titled(words)).document.id).toBe('gaertnerin');
    },
  );

  test('stays as somebody has written it, until they take it out', () => {
    const written = [titled('Gärtner'), { type: 'set', path: ['id'], value: 'garten-2027' }] as const;
    expect(worked(...written, titled('Köchin')).document.id).toBe('garten-2027');
    expect(worked(...written, { type: 'set', path: ['id'], value: '' }, titled('Köchin')).document.id).toBe('koechin');
  });

  test('follows the title in the first language alone', () => {
    const two = [{ type: 'addLanguage', language: 'en' }, titled('Gärtner'), titled('Gardener', 'en')] as const;
    expect(worked(...two).document.id).toBe('gaertner');
  });

  test('is nothing to be told of while there is no title', () => {
    const said = ({ document }: Work) => remarks(document, new Date('2027-01-31')).map(({ code }) => code);
    expect(said(worked())).toEqual([]);
    expect(said(worked(titled('Gärtner'), { type: 'set', path: ['id'], value: '' }))).toEqual(['unnamed-document']);
  });
});
