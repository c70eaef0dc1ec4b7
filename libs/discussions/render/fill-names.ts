const MENTION = /(<(?:span data-member|a href="\/cities\/[a-z0-9-]+" data-city)="([a-z0-9-]+)">)@[^<]*/g;
const SIGNS: Record<string, string> = { '&': '&#x26;', '<': '&#x3C;' };

/** Who rendered posts mention: ids of members, slugs of cities, each once. Found without a parser: texts escape every `<`, so the marks are ours. */
export function mentionedIn(htmls: Iterable<string>): { members: string[]; cities: string[] } {
  const [members, cities] = [new Set<string>(), new Set<string>()];
  for (const html of htmls) {
    if (!html.includes('data-member="') && !html.includes('data-city="')) continue;
    for (const [, mark, target] of html.matchAll(MENTION)) (mark?.startsWith('<a') ? cities : members).add(target ?? '');
  }
  return { members: [...members], cities: [...cities] };
}

/** A rendered post with present names in place of what its author typed; who is not among them stays as typed. `names`: by id and slug. */
export function nameMentions(html: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0) return html;
  return html.replaceAll(MENTION, (typed, mark: string, target: string) => {
    const name = names.get(target);
    return name === undefined ? typed : `${mark}@${name.replaceAll(/[&<]/g, (sign) => SIGNS[sign] ?? '')}`;
  });
}
