const undo: (() => void)[] = [];

/** Replaces a member of a browser object until the end of the test, by a value or by a getter. */
export function replace(object: object, name: string, member: PropertyDescriptor): void {
  const own = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { configurable: true, ...member });
  undo.push(() => {
    if (own) Object.defineProperty(object, name, own);
    else Reflect.deleteProperty(object, name);
  });
}

/** Brings back all that has been replaced. */
export function restore(): void {
  for (const step of undo.splice(0).reverse()) step();
}
