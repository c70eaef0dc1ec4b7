const MENTION = /@\[[^\]\n]{0,200}\]\((member|city):([a-z0-9-]{1,80})\)/gi;

/** Who a Markdown text mentions: ids of members, slugs of cities. */
export function findMentions(body: string): { members: string[]; cities: string[] } {
  const found = [...body.matchAll(MENTION)].map(([, kind, target]) => ({ kind: kind?.toLowerCase(), target: target ?? '' }));
  return {
    members: found.filter(({ kind }) => kind === 'member').map(({ target }) => target),
    cities: found.filter(({ kind }) => kind === 'city').map(({ target }) => target),
  };
}

/** The text with real names in place of what its author typed; what has none stays as typed. `names`: by `member:<id>` and `city:<slug>`. */
export function fillMentions(body: string, names: ReadonlyMap<string, string>): string {
  return body.replaceAll(MENTION, (typed, kind: string, target: string) => {
    const name = names.get(`${kind}:${target}`.toLowerCase());
    return name === undefined ? typed : `@[${name.replaceAll(/[\\[\]`*_~<>&!]/g, '\\$&')}](${kind}:${target})`;
  });
}
