import type { ReactNode } from 'react';

export interface TimelineEntry {
  id: string;
  at: string;
  /** The same moment in words. */
  when: string;
  title: ReactNode;
  children?: ReactNode;
}

/** What happened, newest first, along a path. */
export function Timeline({ entries }: { entries: TimelineEntry[] }) {
  return (
    <ol className="max-w-text">
      {entries.map((entry) => (
        <li key={entry.id} className="relative border-s-2 border-theme-mid ps-6 pb-7 last:border-transparent last:pb-0">
          <span aria-hidden="true" className="absolute -start-[9px] top-1.5 size-4 rounded-full border-3 border-paper bg-theme" />
          <p className="font-semibold">{entry.title}</p>
          <p className="text-small text-soft">
            <time dateTime={entry.at}>{entry.when}</time>
          </p>
          {entry.children && <div className="mt-2">{entry.children}</div>}
        </li>
      ))}
    </ol>
  );
}
