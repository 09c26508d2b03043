/**
 * Connects the editor for authors with the documents of this site: opens one, and saves it in place. What was not saved
 * stays in the browser. Written for the browser as it is, so that there is nothing to build.
 */
(function ({ apiFetch, i18n: { __, sprintf } }) {
  const place = document.getElementById('self-assessment-edit');
  const { position, edit, login, drafts } = place.dataset;
  const pathOf = (id) => `/self-assessment/v1/positions/${encodeURIComponent(id)}`;

  /** How the site answers, in the words of the editor. */
  async function save({ document: { id }, text, revision = '' }) {
    try {
      const saved = await apiFetch({ path: pathOf(id), method: 'PUT', data: { text, revision } });
      // A reload opens what was saved, also where it was new.
      history.replaceState(null, '', `${edit}&position=${id}`);
      return { status: 'saved', revision: saved.revision };
    } catch (error) {
      return refusal(error);
    }
  }

  function refusal(error) {
    const { code, message, data } = error;
    if (code === 'self_assessment_changed') return { status: 'conflict', ...data.present };
    if (code === 'self_assessment_faulty') return { status: 'refused', findings: data.findings };
    if (isLoggedOut(error)) {
      const why = __(
        'You are no longer logged in. Log in in another tab, then save again: nothing is lost.',
        'self-assessment',
      );
      return { status: 'failed', message: why, link: { name: __('Log in', 'self-assessment'), url: login } };
    }
    if (code === 'fetch_error')
      return {
        status: 'failed',
        message: __('The site could not be reached. Save again later: nothing is lost.', 'self-assessment'),
      };
    return { status: 'failed', message };
  }

  /** Without a code, it is the answer to the question for a new nonce, which only those get who are logged in. */
  const isLoggedOut = ({ code }) =>
    code === undefined || code === 'rest_cookie_invalid_nonce' || code === 'rest_not_logged_in';

  /** What the editor says beside its button to publish. */
  function howToShow() {
    const sentence = document.createElement('p');
    sentence.slot = 'on-site';
    sentence.textContent = __(
      'Add the block “Self-assessment” to a page, or the shortcode of a position.',
      'self-assessment',
    );
    return sentence;
  }

  async function show() {
    const stored = position ? await apiFetch({ path: pathOf(position) }) : undefined;
    const editor = document.createElement('self-assessment-editor');
    editor.setAttribute('save', __('Publish', 'self-assessment'));
    editor.append(...place.querySelectorAll('script'), howToShow());
    editor.addEventListener('position-save', (event) => event.respondWith(save(event)));
    place.replaceChildren(editor);
    if (stored) {
      editor.open(stored.text, { name: `${position}.json`, revision: stored.revision, draft: drafts + position });
    }
  }

  show().catch((error) => {
    const notice = document.createElement('div');
    notice.className = 'notice notice-error inline';
    notice.setAttribute('role', 'alert');
    const text = document.createElement('p');
    /* translators: %s: what the site says, such as "There is no such position." */
    text.textContent = sprintf(
      __('The editor could not be opened. %s', 'self-assessment'),
      refusal(error).message ?? '',
    );
    notice.append(text);
    place.replaceChildren(notice);
  });
})(window.wp);
