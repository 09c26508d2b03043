import { html, nothing, type TemplateResult } from 'lit';
import type { Position } from '../../model/document/position.js';
import { projectTerm } from '../wording/summary-texts.js';
import { show, type Words } from '../words.js';

/** The way to get to know the project, where the position names its page. */
export function projectLink(words: Words, { project }: Position): TemplateResult | typeof nothing {
  return project?.url
    ? html`${projectTerm(words.msg)}
        <a part="link" href=${words.text(project.url)} target="_blank" rel="noopener">${show(words, project.name)}</a>`
    : nothing;
}
