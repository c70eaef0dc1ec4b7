import DataLoader from 'dataloader';
import type { GraphqlContext } from '../access/request.js';

/** The DataLoader of this request for a batch function; made once a request, so that nothing is kept between people. */
export function loaderOf<K, V>(context: GraphqlContext, batch: (keys: readonly K[]) => Promise<(V | Error)[]>): DataLoader<K, V> {
  let loader = context.loaders.get(batch) as DataLoader<K, V> | undefined;
  if (!loader) {
    loader = new DataLoader<K, V>((keys) => batch(keys));
    context.loaders.set(batch, loader);
  }
  return loader;
}

/** Puts rows into the order of the keys, as DataLoader wants them; `missing` where there is none. */
export function inOrder<K, V, M>(keys: readonly K[], rows: V[], keyOf: (row: V) => K, missing: M): (V | M)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? missing);
}

/** Like `inOrder` where a key has many rows. */
export function groupsInOrder<K, V>(keys: readonly K[], rows: V[], keyOf: (row: V) => K): V[][] {
  const groups = Map.groupBy(rows, keyOf);
  return keys.map((key) => groups.get(key) ?? []);
}
