import addresses from '../../public/islands/addresses.json';

const known: Record<string, string> = addresses;

/** Loads app/islands/<name>.ts: a small script without React that brings server HTML to life. */
export function Island({ name }: { name: string }) {
  const src = import.meta.env.DEV ? `/app/islands/${name}.ts` : known[name];
  if (!src) throw new Error(`There is no island ${name}: see app/islands`);
  return <script type="module" src={src} async />;
}
