import type { ReactNode } from 'react';

/** A person in words only: name, and what they are here. Nobody is shown who did not agree to it. */
export function PersonLine({ name, children }: { name: string; children?: ReactNode }) {
  return (
    <p className="flex min-h-11 flex-wrap items-baseline gap-x-3">
      <bdi className="font-semibold">{name}</bdi>
      {children && <span className="text-soft">{children}</span>}
    </p>
  );
}
