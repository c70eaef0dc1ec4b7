const SEGMENT = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/;

/** Keys are made by us; one that could leave its folder, or that another store would read otherwise, is refused. */
export function checkKey(key: string): string {
  if (key.length > 900 || !key.split('/').every((segment) => SEGMENT.test(segment))) throw new Error(`Not a storage key: ${JSON.stringify(key)}`);
  return key;
}

/** The empty prefix is everything. */
export function checkPrefix(prefix: string): string {
  if (prefix === '') return prefix;
  if (!prefix.endsWith('/')) throw new Error(`A storage prefix ends with a slash: ${JSON.stringify(prefix)}`);
  checkKey(prefix.slice(0, -1));
  return prefix;
}
