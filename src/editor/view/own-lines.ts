import { noChange } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';

/** What is typed in lines, of which empty ones do not count. */
const plain = (lines: string): string =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');

/** Shows lines in a field, unless the same stands there with a line that has only just begun. */
class OwnLines extends Directive {
  override render(lines: string): unknown {
    return lines;
  }

  override update({ element }: ElementPart, [lines]: [lines: string]): unknown {
    const field = element as HTMLTextAreaElement;
    if (plain(field.value) !== lines) field.value = lines;
    return noChange;
  }
}

export const ownLines = directive(OwnLines);
