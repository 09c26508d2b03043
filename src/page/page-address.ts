import { linkIn } from '../model/journey/link.js';

/**
 * The address of the page to hang the fragment of a link on; `undefined` where the link would lead nowhere: the page has
 * no address that others can open (a file, an `about:srcdoc` frame, a blob), or it keeps in the fragment where somebody
 * is, as routers behind `#` do. A fragment is taken for such a place unless it names something on the page.
 */
export function pageAddress(): string | undefined {
  const { href, hash, protocol } = location;
  if (!/^https?:$/.test(protocol)) return undefined;
  return hash.length < 2 || linkIn(hash) || isAnchor(hash.slice(1)) ? href.replace(/#[^]*/, '') : undefined;
}

function isAnchor(name: string): boolean {
  let decoded = name;
  try {
    decoded = decodeURIComponent(name);
  } catch {
    // Not encoded: as it stands.
  }
  return /^top$/i.test(name) || !!document.getElementById(decoded) || document.getElementsByName(decoded).length > 0;
}
