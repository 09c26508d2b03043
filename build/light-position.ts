/** A position document as text without the notes for authors and editors, the keys that begin with `$`. */
export function lightPosition(json: string): string {
  return JSON.stringify(JSON.parse(json, (key, value: unknown) => (key.startsWith('$') ? undefined : value)));
}
