import { vi } from 'vitest';

/** What a tab keeps, and what its page is told of leaving: as much of a browser as whoever stores answers needs. */
export function useTab() {
  const kept = new Map<string, string>();
  const page = new EventTarget();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
    removeItem: (key: string) => kept.delete(key),
  });
  vi.stubGlobal('document', page);
  vi.stubGlobal('window', page);
  return {
    kept,
    hide: () => page.dispatchEvent(new Event('visibilitychange')),
    /** What is kept of a position, by its id. */
    of: (id: string) => JSON.parse(kept.get(`self-assessment:${id}`) ?? 'null') as Record<string, unknown> | null,
  };
}
