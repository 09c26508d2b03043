/**
 * The positions that the block can show, as the site has them: known with the page, and asked for again whenever somebody
 * comes back to it, because they may have written one in another tab. Written for the browser as it is, so that there is
 * nothing to build.
 */
(function ({ apiFetch, data: { createReduxStore, register, dispatch } }) {
  const FOUND = 'FOUND';
  /** What PHP knows, where it was asked; the files of the block add to it what others of them need. */
  const block = (window.selfAssessmentBlock = window.selfAssessmentBlock || { positions: [] });

  /** A list of `{ id, title, languages, own, url, edit }`; `edit` is empty for who may not. */
  const store = createReduxStore('self-assessment/positions', {
    reducer: (state = block.positions, action) => (action.type === FOUND ? action.positions : state),
    actions: { found: (positions) => ({ type: FOUND, positions }) },
    selectors: { all: (state) => state },
  });
  register(store);

  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible') return;
    apiFetch({ path: '/self-assessment/v1/positions' }).then(
      (positions) => dispatch(store).found(positions),
      // Who is no longer logged in or has no network keeps the list from before.
      () => {},
    );
  });

  /** The name of a language in the language of the editor. */
  function languageName(tag) {
    try {
      return new Intl.DisplayNames([document.documentElement.lang || 'en'], { type: 'language' }).of(tag);
    } catch (error) {
      return tag;
    }
  }

  Object.assign(block, {
    store,
    languageName,
    /** What a page names: ids and addresses. */
    namesIn: (position) => position.split(/\s+/).filter(Boolean),
    /** Examples belong to another organisation: nobody is offered them, but a page may name one. */
    ownOf: (positions) => positions.filter(({ own }) => own),
    titleOf: (positions, name) => (positions.find(({ id }) => id === name) || { title: name }).title,
  });
})(window.wp);
