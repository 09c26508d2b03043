// @ts-nocheck: a module for the pages of peers.

/** What the peers show: a title and questions in English, with their options. */
export const { title, questions } = read();

function read() {
  const position = JSON.parse(document.querySelector('[type="application/json"]').textContent);
  const questions = position.questions.map(({ id, text, options }) => ({
    id,
    text: text.en,
    options: options.map((option) => option.text.en),
  }));
  return { title: position.title.en, questions };
}

/** Where to show it. */
export function place() {
  const place = document.createElement('main');
  place.id = 'quiz';
  document.body.append(place);
  return place;
}
