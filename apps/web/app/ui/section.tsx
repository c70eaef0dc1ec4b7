import type { ReactNode } from 'react';

interface Props {
  title: string;
  /** Given when something links to the section. */
  id?: string;
  intro?: ReactNode;
  /** What stands at the end of the heading's line, such as "All clips". */
  aside?: ReactNode;
  children: ReactNode;
}

export function Section({ title, id, intro, aside, children }: Props) {
  return (
    <section id={id} className="mt-12 md:mt-20">
      <div className="mb-6 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
        <h2>{title}</h2>
        {aside}
      </div>
      {intro && <p className="-mt-3 mb-6 max-w-text text-soft">{intro}</p>}
      {children}
    </section>
  );
}
