import type { PostingLine } from '../../src/model/document/position.js';
import { html, type Markup } from './markup.js';
import { profile } from './profile.js';
import { splitTitle } from './split-title.js';
import type { PageView } from './view.js';

/** The posting itself. */
export function article(view: PageView): Markup {
  const { shown, words, text } = view;
  const { duties, expectations, offers } = shown.position.posting;
  const asked = expectations.filter(({ optional }) => !optional);
  const niceToHave = expectations.filter(({ optional }) => optional);
  const lines = (lines: readonly PostingLine[]) =>
    html`<ul class="lines">
      ${lines.map((line) => html`<li>${text(line.text)}</li>`)}
    </ul>`;
  const section = (heading: string, content: Markup | undefined) =>
    content &&
    html`<section>
      <h2>${heading}</h2>
      ${content}
    </section>`;

  return html`<article>
    ${intro(view)}
    <div class="columns">
      <div class="posting">
        ${section(words.duties, duties?.length ? lines(duties) : undefined)}
        ${section(
          words.expectations,
          expectations.length
            ? html`${lines(asked)}
              ${
                niceToHave.length
                  ? html`<h3>${words.niceToHave}</h3>
                      ${lines(niceToHave)}`
                  : undefined
              }`
            : undefined,
        )}
        ${section(words.offers, offers?.length ? lines(offers) : undefined)}
      </div>
      ${howToApply(view)}
    </div>
  </article>`;
}

function intro({ shown, words, example, title, mail, minutes, text, language }: PageView): Markup {
  const { organisation, project, location, closes } = shown.position;
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const fact = (term: string, value: string | Markup | undefined) =>
    value &&
    html`<div>
      <dt>${term}</dt>
      <dd>${value}</dd>
    </div>`;
  const named = ({ name, url }: typeof organisation) =>
    url ? html`<a href="${text(url)}">${text(name)}</a>` : text(name);
  return html`<div class="intro">
    <div class="intro-text">
      <h1>${splitTitle(title)}</h1>
      ${example && html`<p class="notice">${example.notice}</p>`}
      <dl class="facts">
        ${fact(words.place, location && text(location))} ${fact(words.project, project && named(project))}
        ${fact(words.organisation, named(organisation))}
        ${fact(words.closes, !example && closes ? date.format(new Date(closes)) : undefined)}
      </dl>
      <p class="ways">
        <a class="button primary" href="#self-assessment">${words.assessment}</a>
        <a class="button" href="${mail}">${(example?.words ?? words).writeMail}</a>
      </p>
      <p class="note">${words.assessmentPromise(minutes)}</p>
    </div>
    ${profile}
  </div>`;
}

function howToApply({ shown, words, example, mail, address, text }: PageView): Markup {
  const { contacts = [], documents } = shown.position.application;
  return html`<aside class="apply">
    <h2>${words.apply}</h2>
    ${example && html`<p class="notice">${example.words.short}</p>`}
    <dl>
      <dt>${words.to}</dt>
      <dd>${address}</dd>
      ${
        contacts.length
          ? html`<dt>${words.contacts}</dt>
              ${contacts.map((name) => html`<dd>${name}</dd>`)}`
          : undefined
      }
    </dl>
    ${documents ? html`<p>${words.attach(text(documents))}</p>` : undefined}
    <p class="ways">
      <a class="button primary" href="${mail}">${(example?.words ?? words).writeMail}</a>
      <a class="button" href="#self-assessment">${words.assessment}</a>
    </p>
  </aside>`;
}
