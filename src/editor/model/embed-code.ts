import type { Position } from '../../model/document/position.js';
import { wordsIn } from './words.js';

/** The lines that show a position, for each kind of site. */
export interface EmbedCode {
  readonly page: string;
  readonly div: string;
  readonly wordpress: string;
  readonly jekyll: string;
}

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[<>&"]/g, (char) => ENTITIES[char] ?? char);

export function embedCode(document: Position, fileName: string): EmbedCode {
  const { id, application, languages, title } = document;
  const email = escaped(application.email);
  const name = escaped(wordsIn(title, languages[0] ?? '') || id);
  const src = `/${escaped(encodeURIComponent(fileName))}`;
  const fallback = `<p>${name}: <a href="mailto:${email}">${email}</a></p>`;
  const script = '<script src="/self-assessment.js" defer></script>';
  return {
    page: `${script}\n<self-assessment src="${src}">\n  ${fallback}\n</self-assessment>`,
    div: `${script}\n<div data-self-assessment data-src="${src}">\n  ${fallback}\n</div>`,
    wordpress: `[self_assessment position="${id}"]`,
    jekyll: `{% include self-assessment.html src="${src}" email="${email}" %}`,
  };
}
