import { Children, type ReactNode } from 'react';

interface Props {
  children: ReactNode;
  narrow?: boolean;
  /** On a phone the lines stand close. */
  close?: boolean;
}

/** A list in columns as wide as the screen gives: one on a phone, up to three or four on a desk. */
export function Grid({ children, narrow = false, close = false }: Props) {
  const columns = narrow
    ? 'grid-cols-[repeat(auto-fill,minmax(min(100%,14rem),1fr))]'
    : 'grid-cols-[repeat(auto-fill,minmax(min(100%,19rem),1fr))]';
  return (
    <ul className={`grid gap-x-8 ${close ? 'gap-y-6 sm:gap-y-10' : 'gap-y-10'} ${columns}`}>
      {Children.map(children, (child) => (
        <li className="min-w-0">{child}</li>
      ))}
    </ul>
  );
}
