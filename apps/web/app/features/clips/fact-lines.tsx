import type { ReactNode } from 'react';

/** Name and value of each fact, beneath each other. */
export function FactLines({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="space-y-3 self-start">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt className="text-small text-soft">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
