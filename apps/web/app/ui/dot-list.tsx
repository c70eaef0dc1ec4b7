import { Children, type ReactNode } from 'react';

/** Facts in one line, with a dot between: Kenya · joined 2019 · 4 clips. */
export function DotList({ children }: { children: ReactNode }) {
  return (
    <ul className="flex flex-wrap gap-x-2 text-soft">
      {Children.toArray(children).map((child, index) => (
        <li key={index} className="flex gap-2">
          {index > 0 && <span aria-hidden="true">·</span>}
          {child}
        </li>
      ))}
    </ul>
  );
}
