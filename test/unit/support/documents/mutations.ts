import fc from 'fast-check';

/** What authors and accidents do to a document: something anywhere in it is deleted, replaced, repeated or renamed. */
export const mutations = () =>
  fc
    .record({
      kind: fc.constantFrom('delete', 'replace', 'repeat', 'rename'),
      where: fc.nat(),
      value: fc.oneof(
        fc.jsonValue({ maxDepth: 2 }),
        fc.constantFrom(-1, 0, 6, '', '__proto__', 'constructor', [], {}, null),
      ),
    })
    .map((change) => (document: unknown) => mutated(document, change));

interface Change {
  readonly kind: string;
  readonly where: number;
  readonly value: unknown;
}

function mutated(document: unknown, { kind, where, value }: Change): unknown {
  const places = placesIn(document);
  const place = places[where % places.length];
  if (!place) return value;
  const { parent, key } = place;
  if (Array.isArray(parent)) {
    if (kind === 'delete') parent.splice(Number(key), 1);
    else if (kind === 'replace') parent[Number(key)] = value;
    else parent.splice(Number(key), 0, parent[Number(key)]);
    return document;
  }
  const original = parent[key];
  if (kind === 'delete' || kind === 'rename') Reflect.deleteProperty(parent, key);
  if (kind === 'replace') parent[key] = value;
  if (kind === 'rename' || kind === 'repeat') parent[key + 's'] = original;
  return document;
}

interface Place {
  readonly parent: Record<string, unknown>;
  readonly key: string;
}

/** Every member of every object and list, found again each time because the mutation before may have changed them. */
function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const parent = value as Place['parent'];
  return Object.keys(parent).flatMap((key) => [{ parent, key }, ...placesIn(parent[key])]);
}
