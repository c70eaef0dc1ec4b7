import type { ReactNode } from 'react';

/** A list of tasks under its heading, with how many of them are done in words. */
export function TaskFrame({ title, done, children }: { title: string; done: string; children: ReactNode }) {
  return (
    <section aria-labelledby="tasks" className="min-w-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 border-b-2 border-edge pb-3">
        <h2 id="tasks">{title}</h2>
        <p className="figures text-soft">{done}</p>
      </div>
      {children}
    </section>
  );
}
