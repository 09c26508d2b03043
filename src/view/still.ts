import { noChange, render, type TemplateResult } from 'lit';
import { directive, Directive, type DirectiveResult } from 'lit/directive.js';

/**
 * What stays as it is until something else is to be shown: rendered once for the same keys, as plain nodes. Lit would
 * keep an object for each of its expressions, which is more than all the rest where a summary is long, and compare them
 * with every letter that somebody writes into the draft below it. There must be no listeners in it.
 */
class Still extends Directive {
  private _keys: readonly unknown[] = [];

  render(keys: readonly unknown[], template: () => TemplateResult): unknown {
    if (areSame(keys, this._keys)) return noChange;
    this._keys = keys;
    const holder = document.createElement('div');
    render(template(), holder);
    // Not the holder's own nodes as they are: with it, Lit's objects go.
    const nodes = document.createDocumentFragment();
    while (holder.firstChild) nodes.appendChild(holder.firstChild);
    return nodes;
  }
}

/** Whether two lists of keys stand for the same. */
export const areSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((key, index) => key === b[index]);

export const still: (keys: readonly unknown[], template: () => TemplateResult) => DirectiveResult = directive(Still);
