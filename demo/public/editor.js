/*
 * The language of the editor on its page: the one that the link names, else that of the browser. Runs before the editor
 * does.
 */
{
  const wanted = new URLSearchParams(location.search).get('lang') ?? navigator.language;
  document.documentElement.lang = wanted.startsWith('de') ? 'de' : 'en';
}
