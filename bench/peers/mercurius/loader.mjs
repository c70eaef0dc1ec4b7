/** A loader that asks for all rows of a batch in one statement; no key is worth Mercurius' cache, whose own keys are costly. */
export function byKey(keyOf, read) {
  return {
    loader: async (queries, context) => {
      const found = await read([...new Set(queries.map(({ obj }) => keyOf(obj)))], context);
      const byId = new Map(found.map((row) => [row.id, row]));
      return queries.map(({ obj }) => byId.get(keyOf(obj)) ?? null);
    },
    opts: { cache: false },
  };
}
