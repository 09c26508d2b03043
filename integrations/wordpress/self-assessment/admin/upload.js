/**
 * Says what is wrong with a position document as soon as it is chosen, with the checker for authors. A file with mistakes
 * is not sent. Written for the browser as it is, so that there is nothing to build.
 */
(function ({ __, sprintf }) {
  const form = document.querySelector('.self-assessment-upload');
  const input = document.getElementById('self-assessment-document');
  const place = document.getElementById('self-assessment-findings');
  const language = document.documentElement.lang.startsWith('de') ? 'de' : 'en';
  /** Whether the chosen file may be sent; undefined while that is being found out. */
  let isGood = true;
  let sendsWhenChecked = false;

  /** What is said of a file. Without the checker, the server decides alone. */
  async function findingsIn(file) {
    const { checkDocument } = await import(input.dataset.checker);
    const { positions, findings, text } = checkDocument(new Uint8Array(await file.arrayBuffer()), { language });
    const isList = text.trimStart().startsWith('[') && !findings.some(({ severity }) => severity === 'problem');
    return { findings, isList, positions };
  }

  function sentence({ line, column, place, message }) {
    /* translators: 1: line, 2: column, 3: a place such as "Question 4, statement 2, German", 4: what is wrong. */
    if (place)
      return sprintf(__('Line %1$d, column %2$d, %3$s: %4$s', 'self-assessment'), line, column, place, message);
    /* translators: 1: line, 2: column, 3: what is wrong. */
    return sprintf(__('Line %1$d, column %2$d: %3$s', 'self-assessment'), line, column, message);
  }

  function element(name, className, ...children) {
    const node = document.createElement(name);
    if (className) node.className = className;
    node.append(...children);
    return node;
  }

  function list(findings) {
    return element('ul', '', ...findings.map((finding) => element('li', '', sentence(finding))));
  }

  function show({ findings, isList }) {
    const mistakes = findings.filter(({ severity }) => severity !== 'warning');
    const hints = findings.filter(({ severity }) => severity === 'warning');
    isGood = !mistakes.length && !isList;
    const said = isList
      ? [__('The file is a list. Add each position as a file of its own.', 'self-assessment')]
      : isGood
        ? [__('This file can be added.', 'self-assessment')]
        : [__('This file cannot be added yet. What is wrong:', 'self-assessment')];
    const notice = element(
      'div',
      `notice inline notice-${isGood ? 'success' : 'error'}`,
      element('p', '', element('strong', '', ...said)),
    );
    notice.tabIndex = -1;
    if (mistakes.length) notice.append(list(mistakes));
    place.replaceChildren(notice);
    if (!hints.length) return;
    const summary = element('summary', '', __('Hints for a better document', 'self-assessment'));
    place.append(element('details', '', summary, list(hints)));
  }

  async function check() {
    const [file] = input.files;
    place.replaceChildren();
    isGood = true;
    if (!file) return;
    isGood = undefined;
    const result = await findingsIn(file).catch(() => undefined);
    // Another file may have been chosen meanwhile.
    if (file !== input.files[0]) return;
    if (result) show(result);
    else isGood = true;
    if (!sendsWhenChecked) return;
    sendsWhenChecked = false;
    form.requestSubmit();
  }

  input.addEventListener('change', () => void check());
  form.addEventListener('submit', (event) => {
    if (isGood) return;
    event.preventDefault();
    sendsWhenChecked = isGood === undefined;
    place.querySelector('.notice')?.focus();
  });
})(window.wp.i18n);
