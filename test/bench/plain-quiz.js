// @ts-nocheck: written as one writes such a page, without a build and without types.
// What somebody would write for this one page. It has the questions of the element with its rules of which is asked,
// its screens up to the summary, examples, and answers that last as long as the tab. It has not: German, the letter and
// the mail, the text file, links that carry a summary, several positions, unfolding, the mark of what is not counted,
// reading answers of other versions, checking the document, other tabs, focus and looks inside pages of others.
'use strict';

const quiz = JSON.parse(document.getElementById('position').textContent);
const { questions, topics } = quiz;
const key = `quiz:${quiz.id}`;
const lang = document.documentElement.lang;
const indexOf = new Map(questions.map(({ id }, index) => [id, index]));
const expectations = new Set(quiz.posting.expectations.filter((line) => !line.optional).map(({ id }) => id));

let answers = [];
let examples = {};
let screen = 'intro';
let current = -1;
let changing = false;
let path = findPath();

const $ = (id) => document.getElementById(id);
const text = (value) => (typeof value === 'string' ? value : (value[lang] ?? Object.values(value)[0]));

function element(tag, content = '', attributes = {}) {
  const node = document.createElement(tag);
  node.append(content);
  for (const name in attributes) node.setAttribute(name, attributes[name]);
  return node;
}

const copyOf = (id) => $(id).content.firstElementChild.cloneNode(true);

// Which questions are asked; one that is "inferred" is not asked and counts as level 0.
function findPath() {
  const standings = [];
  const level = (id) => {
    const index = indexOf.get(id);
    if (standings[index] === 'inferred') return 0;
    return standings[index] === 'asked' && typeof answers[index] === 'number' ? answers[index] : undefined;
  };
  const settled = (id) => {
    const index = indexOf.get(id);
    return standings[index] === 'asked' ? answers[index] !== undefined : standings[index] !== 'pending';
  };
  for (const { askUnless = [], askOnlyIf = [] } of questions) {
    standings.push(
      askUnless.some((basis) => level(basis.question) <= basis.atMost)
        ? 'inferred'
        : askOnlyIf.every((basis) => level(basis.question) >= basis.atLeast)
          ? 'asked'
          : askOnlyIf.some((basis) => settled(basis.question) && !(level(basis.question) >= basis.atLeast))
            ? 'left-out'
            : 'pending',
    );
  }
  return standings;
}

function next(from, step) {
  let index = from + step;
  while (index >= 0 && index < path.length && path[index] !== 'asked') index += step;
  return index < path.length ? index : -1;
}

function save() {
  try {
    sessionStorage.setItem(key, JSON.stringify({ answers, examples, screen, current }));
  } catch {
    // Without storage the answers last as long as the page.
  }
}

function restore() {
  try {
    return JSON.parse(sessionStorage.getItem(key));
  } catch {
    return null;
  }
}

function go(to, index = -1) {
  screen = to;
  current = index;
  if (answers.length) save();
  show();
  const heading = document.querySelector(`#${screen} :is(h1, h2)`);
  heading.scrollIntoView({ block: 'nearest' });
  heading.focus({ preventScroll: true });
}

function show() {
  for (const section of document.querySelectorAll('section')) section.hidden = section.id !== screen;
  if (screen === 'question') showQuestion();
  if (screen === 'review') showReview();
  if (screen === 'summary') showSummary();
}

function showQuestion() {
  const question = questions[current];
  let number = 0;
  let most = 0;
  const counts = topics.map(() => ({ passed: 0, all: 0 }));
  path.forEach((standing, index) => {
    if (standing === 'asked' || standing === 'pending') most++;
    if (standing !== 'asked') return;
    const count = counts[topicIndex(questions[index])];
    count.all++;
    if (index > current) return;
    count.passed++;
    number++;
  });
  $('position-in-quiz').textContent = `Question ${number} of at most ${most}`;
  $('topic').textContent = text(topics[topicIndex(question)].title);
  const bars = $('segments').children;
  counts.forEach(({ passed, all }, index) => {
    bars[index].hidden = !all;
    bars[index].value = all ? passed / all : 0;
  });
  $('question-text').textContent = text(question.text);
  $('help').hidden = !question.help;
  $('help').textContent = question.help ? text(question.help) : '';
  $('missing').hidden = true;
  $('options').replaceChildren(
    ...question.options.map((option) => row(option.level, text(option.text))),
    element('p', 'or', { class: 'muted' }),
    row('unsure', 'I am not sure, or I would rather skip this question'),
    ...(question.notApplicable ? [row('not-applicable', text(question.notApplicable))] : []),
  );
  showExample();
}

// An example can be given of an experience, so only with a level.
function showExample() {
  const { id, evidence } = questions[current];
  $('example').hidden = typeof answers[current] !== 'number';
  $('example').open = Boolean(examples[id]);
  $('example').querySelector('textarea').value = examples[id] ?? '';
  $('evidence').textContent = evidence ? text(evidence) : '';
}

const topicIndex = (question) => topics.findIndex(({ id }) => id === question.topic);

function row(value, label) {
  const option = copyOf('option');
  const [input, span] = option.children;
  input.value = value;
  input.checked = answers[current] === value;
  span.textContent = label;
  return option;
}

function answer({ target }) {
  const index = Number(target.value);
  answers[current] = Number.isNaN(index) ? target.value : index;
  path = findPath();
  $('missing').hidden = true;
  showExample();
  save();
}

function forward() {
  if (answers[current] === undefined) {
    $('missing').hidden = false;
    $('missing').focus();
    return;
  }
  const following = changing ? -1 : next(current, 1);
  changing = false;
  if (following < 0) go('review');
  else go('question', following);
}

function back() {
  const previous = changing ? -1 : next(screen === 'review' ? path.length : current, -1);
  if (changing) go('review');
  else if (previous < 0) go('intro');
  else go('question', previous);
  changing = false;
}

function answerText(question, value) {
  if (value === 'unsure') return 'not sure or skipped';
  if (value === 'not-applicable') return 'not applicable';
  if (value === undefined) return 'not answered';
  return text(question.options.find(({ level }) => level === value).text);
}

function showReview() {
  $('review-rows').replaceChildren(
    ...topics.flatMap(({ id, title }) => {
      const list = element('ul', '', { class: 'rows' });
      questions.forEach((question, index) => {
        if (question.topic !== id || path[index] !== 'asked') return;
        const item = copyOf('row');
        const [asked, given] = item.querySelectorAll('p');
        asked.textContent = text(question.text);
        given.textContent = answerText(question, answers[index]);
        const button = item.lastElementChild;
        button.dataset.change = index;
        button.setAttribute('aria-label', `Change: ${text(question.text)}`);
        list.append(item);
      });
      return list.children.length ? [element('h3', text(title)), list] : [];
    }),
  );
}

const GROUPS = {
  match: [
    'answers match the posting or go beyond it',
    'Your strengths for this position',
    'as asked for or beyond',
    'as asked for',
  ],
  close: ['answers are close to the posting', 'Close to the posting', 'close to it', 'almost as asked for'],
  grow: [
    'questions where there is still a lot to learn',
    'Where there is still a lot to learn',
    'with a lot to learn',
    'still a lot to learn',
  ],
  open: ['questions without an answer', 'Not answered or not applicable', 'without an answer'],
};

function results() {
  return questions.flatMap((question, index) => {
    const inferred = path[index] === 'inferred';
    if (!inferred && path[index] !== 'asked') return [];
    const level = inferred ? 0 : typeof answers[index] === 'number' ? answers[index] : undefined;
    const gap = question.target - level;
    const group = level === undefined ? 'open' : gap <= 0 ? 'match' : gap === 1 ? 'close' : 'grow';
    const isOut = !inferred && answers[index] === 'not-applicable';
    const counted = !isOut && !question.askOnlyIf && question.from.some((id) => expectations.has(id));
    return [{ question, index, inferred, level, gap, group, isOut, counted }];
  });
}

function overall(counted, known) {
  const learn = counted.filter(({ group }) => group === 'grow');
  if (!counted.length || known * 2 < counted.length)
    return 'There are too few answers for an overall statement. You can go back at any time, or apply right away.';
  if (!learn.length)
    return 'Your answers match the expectations in the posting or come close to them. If the tasks appeal to you, apply.';
  const fitting = `For ${known - learn.length} of ${known} questions, the answer matches the posting or comes close to it. For ${learn.length}, there would still be a lot to learn.`;
  const topic = topics.find(
    ({ id }) => learn.filter(({ question }) => question.topic === id).length * 2 > learn.length,
  );
  const where = topic && learn.length > 1 ? ` Most of it belongs to the topic “${text(topic.title)}”.` : '';
  const advice =
    learn.length > 3
      ? 'That is no rejection: people decide about applications, not this page. You can ask a question before you apply.'
      : 'If the tasks appeal to you, apply and say how you would learn it.';
  return `${fitting}${where} ${advice}`;
}

function band(inTopic) {
  let credit = 0;
  let known = 0;
  let all = 0;
  for (const { question, level, isOut } of inTopic) {
    if (isOut) continue;
    all += question.weight;
    if (level === undefined) continue;
    known += question.weight;
    credit += (question.weight * Math.min(level, question.target) * 60) / question.target;
  }
  if (!known || known * 2 < all) return 'There is too little to compare here for a statement.';
  if (credit * 5 >= known * 240) return 'Your experience largely covers what the posting describes.';
  if (credit * 20 >= known * 540)
    return 'You bring a foundation you can build on in this position. In places, the posting asks for more.';
  return 'This would be largely new to you. The posting expects experience here. Say openly how you would learn it.';
}

function showSummary() {
  const all = results();
  const counted = all.filter((result) => result.counted);
  const known = counted.filter(({ level }) => level !== undefined).length;
  $('overall').textContent = overall(counted, known);
  $('based-on').textContent = `Compared: ${known} of ${counted.length} questions about the expectations.`;
  $('counts').replaceChildren(
    ...Object.entries(GROUPS).map(([group, [label]]) => {
      const item = element('li', label);
      item.prepend(element('b', String(counted.filter((result) => result.group === group).length)));
      return item;
    }),
  );
  $('topics').replaceChildren(
    ...topics.map(({ id, title }) =>
      topic(
        title,
        all.filter(({ question }) => question.topic === id),
      ),
    ),
  );
  $('points').replaceChildren(
    ...Object.entries(GROUPS).flatMap(([group, [, title]]) => {
      const inGroup = all.filter((result) => result.group === group);
      const list = element('ul', '', { class: 'points' });
      list.append(...inGroup.map(point));
      return inGroup.length ? [element('h3', title), list] : [];
    }),
  );
}

function topic(title, inTopic) {
  const block = element('div', element('h4', text(title)), { class: 'topic' });
  const groups = Object.keys(GROUPS).flatMap((name) => inTopic.filter(({ group }) => group === name));
  const counts = Object.entries(GROUPS).map(([name, [, , label]]) => {
    const n = groups.filter(({ group }) => group === name).length;
    return n ? `${n} ${label}` : '';
  });
  block.append(picture(groups), element('p', counts.filter(Boolean).join(', '), { class: 'muted' }));
  block.append(element('p', band(inTopic)));
  return block;
}

function picture(groups) {
  const SVG = 'http://www.w3.org/2000/svg';
  const image = document.createElementNS(SVG, 'svg');
  image.setAttribute('class', 'picture');
  image.setAttribute('height', '20');
  image.setAttribute('aria-hidden', 'true');
  const step = 100 / Math.max(groups.length, 4);
  groups.forEach(({ group }, index) => {
    const mark = document.createElementNS(SVG, 'rect');
    const attributes = { class: group, x: `${index * step}%`, y: 1, width: `${step * 0.92}%`, height: 18, rx: 3 };
    for (const name in attributes) mark.setAttribute(name, attributes[name]);
    image.append(mark);
  });
  return image;
}

function point({ question, index, inferred, level, gap, group }) {
  const item = copyOf('point');
  const [heading, tag, list] = item.children;
  const entry = (term, content) => list.append(element('dt', term), element('dd', content));
  heading.textContent = text(question.text);
  tag.textContent = inferred
    ? 'not asked, counted as “no experience yet”'
    : group === 'open'
      ? answerText(question, answers[index])
      : gap < 0
        ? 'more than asked for'
        : GROUPS[group][3];
  if (level !== undefined && !inferred) entry('You chose:', answerText(question, level));
  const wanted = question.options.find((option) => option.level >= question.target);
  if (wanted && gap !== 0) entry('The posting asks for something like:', text(wanted.text));
  if (examples[question.id]) entry('Your example:', examples[question.id]);
  if (question.evidence && (group === 'match' || group === 'close'))
    entry('Mention in the letter:', text(question.evidence));
  if (question.growth && group !== 'match') entry('A first step:', growth(question.growth));
  return item;
}

function growth({ step, resources = [] }) {
  const content = document.createDocumentFragment();
  content.append(text(step));
  for (const { title, url } of resources) {
    content.append(' ', element('a', text(title), { href: text(url), target: '_blank', rel: 'noopener' }));
  }
  return content;
}

$('title').textContent = text(quiz.title);
$('organisation').textContent = [quiz.organisation.name, quiz.location].filter(Boolean).map(text).join(' · ');
const most = path.filter((standing) => standing === 'asked' || standing === 'pending').length;
$('most').textContent = most;
$('minutes').textContent = quiz.minutes ?? Math.max(1, Math.round(most / 2));
const { email, subject } = quiz.application;
$('apply').href = `mailto:${email}?subject=${encodeURIComponent(text(subject))}`;
$('segments').append(...topics.map(() => element('progress')));

const saved = restore();
if (saved?.answers.length) {
  answers = saved.answers.map((value) => value ?? undefined);
  examples = saved.examples;
  path = findPath();
  $('start').textContent = 'Continue where you were';
  $('restart').hidden = false;
}

$('start').addEventListener('click', () => {
  if (saved?.answers.length && saved.screen !== 'intro') go(saved.screen, saved.current);
  else go('question', next(-1, 1));
});
$('restart').addEventListener('click', () => {
  sessionStorage.removeItem(key);
  location.reload();
});
$('options').addEventListener('change', answer);
$('example').addEventListener('input', ({ target }) => {
  examples[questions[current].id] = target.value;
  save();
});
$('continue').addEventListener('click', forward);
$('print').addEventListener('click', () => print());
$('review-rows').addEventListener('click', ({ target }) => {
  if (!target.dataset.change) return;
  changing = true;
  go('question', Number(target.dataset.change));
});
for (const button of document.querySelectorAll('[data-go]')) {
  button.addEventListener('click', () => (button.dataset.go === 'back' ? back() : go(button.dataset.go)));
}
