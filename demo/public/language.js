/*
 * Switches the language of the page in place, so that nobody loses their place in the self-assessment. Without script
 * the same links lead to the same page in the other language.
 */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest('a.switch');
  if (!(link instanceof HTMLAnchorElement)) return;
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();

  const language = link.hreflang;
  document.documentElement.lang = language;
  for (const part of document.querySelectorAll('[data-language]')) {
    part.toggleAttribute('hidden', part.getAttribute('data-language') !== language);
  }
  const page = document.querySelector(`link[rel='alternate'][hreflang='${language}']`);
  document.title = page?.getAttribute('title') ?? document.title;
  try {
    history.replaceState(history.state, '', link.pathname + location.search + location.hash);
  } catch {
    // A page on the disk may not change its address; it then stays in the first language after a reload.
  }
  // The link that had the focus has gone.
  const counterpart = document.querySelector(`[data-language='${language}'] a.switch`);
  if (counterpart instanceof HTMLElement) counterpart.focus();
});
