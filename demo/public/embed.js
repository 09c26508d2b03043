/*
 * The page inside a frame. The query names one of the positions that are in this page, and a language; whatever else it
 * says changes nothing. Runs before the element does.
 */
{
  const query = new URLSearchParams(location.search);
  const language = query.get('lang') === 'de' ? 'de' : 'en';
  const element = /** @type {HTMLElement} */ (document.querySelector('self-assessment'));

  document.documentElement.lang = language;
  for (const fallback of element.querySelectorAll('[lang]')) {
    fallback.toggleAttribute('hidden', fallback.getAttribute('lang') !== language);
  }
  for (const position of document.querySelectorAll('script[data-position]')) {
    if (position.getAttribute('data-position') === query.get('position')) element.append(position);
  }
  try {
    void sessionStorage.length;
  } catch {
    // A sandboxed frame has no storage: what the element says about privacy must be true.
    element.setAttribute('remember', 'none');
  }
  new ResizeObserver(() => {
    const { height } = document.body.getBoundingClientRect();
    parent.postMessage({ type: 'self-assessment-height', height: Math.ceil(height) }, '*');
  }).observe(document.body);
}
