/** The object without one of its optional properties. */
export function without<T extends object, K extends keyof T>(value: T, key: K): Omit<T, K> {
  const rest: Omit<T, K> & Partial<Pick<T, K>> = { ...value };
  delete rest[key];
  return rest;
}
