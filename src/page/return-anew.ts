let isAsked = false;

/**
 * Lets Firefox load the page anew when somebody comes back to it. Firefox (seen in ESR 153) gives a page that comes out
 * of the back/forward cache the session storage that it left with: what later pages of the tab have stored cannot be
 * read there, and is written over. A lock that is held keeps a page out of that cache, in Firefox for Android as well,
 * where a listener to `unload` does not. The other engines keep the page, and tell it the truth.
 */
export function returnAnew(): void {
  if (isAsked || !('mozInnerScreenX' in window)) return;
  isAsked = true;
  // Only pages from a secure origin have locks.
  const { locks } = navigator as { locks?: LockManager };
  // Held until the page is gone: what it waits for never comes.
  void locks?.request('self-assessment', { mode: 'shared' }, () => ({ then: () => undefined }));
}
