/** Names of what open pages keep; a browser lets them go when a page is closed, however that happens. */
export function holdPage(name: string): () => void {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  // Without TLS a browser has no locks: then what pages keep is put together at the next opening.
  void navigator.locks?.request(name, () => held).catch(() => undefined);
  return release;
}

/** Whether another page that is open holds what it keeps under that name. */
export async function isPageOpen(name: string): Promise<boolean> {
  if (!navigator.locks) return false;
  return navigator.locks.request(name, { ifAvailable: true }, (lock) => lock === null);
}
