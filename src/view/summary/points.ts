import { html, nothing, type TemplateResult } from 'lit';
import type { Growth, Question } from '../../model/document/position.js';
import { languageOf } from '../../model/document/text.js';
import type { QuestionFit } from '../../model/journey/fit.js';
import type { PreparedPosition } from '../../model/journey/prepare.js';
import { below, subheading } from '../heading.js';
import { showAnswer } from '../wording/answer-text.js';
import { resultText } from '../wording/fit-texts.js';
import { groupOf, RESULT_GROUPS, type ResultGroup } from '../wording/result-groups.js';
import { show, type Words } from '../words.js';
import type { SummaryProps } from './props.js';

/** Every point of the summary, strengths first: what was chosen, what is asked for, what to mention, how to begin. */
export function points(props: SummaryProps): TemplateResult {
  const { words, headingLevel, fit } = props;
  return html`${RESULT_GROUPS.map((group) => {
    const inGroup = fit.questions.filter(({ result }) => groupOf(result) === group);
    return inGroup.length
      ? html`<section class="points">
          ${subheading(below(headingLevel), groupTitle(words.msg, group))}
          <ul class="plain">
            ${inGroup.map((one) => point(props, one))}
          </ul>
        </section>`
      : nothing;
  })}`;
}

function point(
  { words, headingLevel, prepared, examples, isShared }: SummaryProps,
  one: QuestionFit,
): TemplateResult | typeof nothing {
  const { msg } = words;
  const index = prepared.indexOf.get(one.id) ?? -1;
  const question = prepared.questions[index]?.question;
  if (!question) return nothing;
  const { result, inferred, target } = one;
  const reached = result === 'beyond' || result === 'match';
  const asked = question.options.filter(({ level }) => level >= target)[0];
  const example = examples[index];
  // Without any experience there is nothing to mention.
  return html`<li class="point">
    ${subheading(below(headingLevel, 2), show(words, question.text), 'point-title')}
    <p class="tag">
      ${one.optional ? html`${msg('nice to have', { id: 'nice-to-have' })} · ` : nothing}${resultText(msg, one)}
    </p>
    <dl>
      ${
        one.level === null || inferred
          ? nothing
          : entry(
              isShared
                ? msg('Chosen:', { id: 'chosen' })
                : result === 'match'
                  ? msg('You chose what the posting asks for:', { id: 'you-chose-match' })
                  : msg('You chose:', { id: 'you-chose' }),
              showAnswer(words, question, one.answer),
            )
      }
      ${
        result === 'match' || !asked
          ? nothing
          : entry(msg('The posting asks for something like:', { id: 'posting-asks' }), show(words, asked.text))
      }
      ${example ? entry(msg('Your example:', { id: 'your-example' }), html`<span dir="auto">${example}</span>`) : nothing}
      ${
        question.evidence && one.level
          ? entry(msg('Mention in the letter:', { id: 'mention' }), show(words, question.evidence))
          : nothing
      }
      ${
        question.growth && !reached
          ? entry(msg('A first step:', { id: 'first-step' }), growth(words, question.growth))
          : nothing
      }
    </dl>
    ${
      buildsOn(prepared, question, one)
        ? html`<p class="muted">
            ${msg('What builds on this was not asked and counts as “no experience yet”.', { id: 'builds-on' })}
          </p>`
        : nothing
    }
  </li>`;
}

const entry = (term: string, description: unknown): TemplateResult =>
  html`<div>
    <dt>${term}</dt>
    <dd>${description}</dd>
  </div>`;

function growth(words: Words, { step, resources = [] }: Growth): TemplateResult {
  const { contentLocale, text } = words;
  return html`${show(words, step)}
  ${resources.map(
    ({ title, url, language }) =>
      html`<a
        part="link"
        class="resource"
        href=${text(url)}
        hreflang=${language ?? languageOf(url, contentLocale)}
        target="_blank"
        rel="noopener"
        >${show(words, title)}</a
      > `,
  )}`;
}

/** Whether other questions were not asked because of this answer. */
function buildsOn({ questions }: PreparedPosition, { id }: Question, { level, inferred }: QuestionFit): boolean {
  return (
    !inferred &&
    level !== null &&
    questions.some(({ question }) =>
      question.askUnless?.some((basis) => basis.question === id && level <= basis.atMost),
    )
  );
}

function groupTitle(msg: Words['msg'], group: ResultGroup): string {
  switch (group) {
    case 'match':
      return msg('What you can mention in your letter', { id: 'group-match' });
    case 'close':
      return msg('Close to the posting', { id: 'group-close' });
    case 'grow':
      return msg('Where there is still a lot to learn', { id: 'group-grow' });
    case 'open':
      return msg('Without an answer', { id: 'group-open' });
  }
}
