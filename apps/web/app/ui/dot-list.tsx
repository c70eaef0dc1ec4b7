import { Children, type ReactNode } from 'react';

/** Facts in one line, with a dot between: Kenya · joined 2019 · 4 clips. */
export function DotList({ children }: { children: ReactNode }) {
  return (
    <ul className="flex flex-wrap gap-x-2 text-soft">
      {Children.toArray(children).map((child, index, { length }) => (
        // Where a line ends the dot stays behind: none begins one.
        <li key={index}>
          {child}
          {index < length - 1 && <span aria-hidden="true">{'\u00a0·'}</span>}
        </li>
      ))}
    </ul>
  );
}
