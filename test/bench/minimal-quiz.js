// @ts-nocheck: written as one writes such a page, without a build and without types.
// The least that is a quiz, which others are held against: a start, one question after the other, the answers at the
// end. It has no rules of which question is asked, no way back, no other language, no summary, no style, and it keeps
// nothing.
'use strict';

const { title, questions } = JSON.parse(document.querySelector('[type="application/json"]').textContent);
const form = document.querySelector('form');
const [heading, fieldset, button] = form.children;
const [legend, options] = fieldset.children;
const answers = [];
let current = -1;

const labelled = ({ level, text }) => {
  const label = document.createElement('label');
  const input = document.createElement('input');
  Object.assign(input, { type: 'radio', name: 'answer', value: level, required: true });
  label.append(input, text.en);
  return label;
};

heading.textContent = title.en;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (current >= 0) answers.push(form.elements.answer.value);
  const question = questions[++current];
  fieldset.hidden = !question;
  button.textContent = 'Continue';
  legend.textContent = question ? question.text.en : answers.join(', ');
  options.replaceChildren(...(question ? question.options.map(labelled) : []));
  if (!question) heading.textContent = 'Your answers';
});
