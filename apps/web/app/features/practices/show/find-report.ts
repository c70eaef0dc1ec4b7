/** The address of a figure in a closing report, on whichever host it was written down. */
const ADDRESS = /https?:\/\/[^\s/]+\/[a-z]{2}(\/celebrations\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}#figure-(?:people|[0-9a-f-]{36}))/i;

/** How a figure was measured, around the report that it is from; `path` is of this site, so that a text leads nowhere else. */
export function findReport(text: string): { before: string; path: string; after: string } | undefined {
  const found = ADDRESS.exec(text);
  if (!found?.[1]) return undefined;
  return { before: text.slice(0, found.index), path: found[1], after: text.slice(found.index + found[0].length) };
}
