import type { ReactNode } from 'react';

interface Props {
  /** Short, always seen. */
  summary: ReactNode;
  /** Said to people who listen, when the summary alone would not tell. */
  label: string;
  children: ReactNode;
}

/** A menu that opens without a script, as wide as the screen where the screen is narrow. Menus of one name close each other. */
export function Menu({ summary, label, children }: Props) {
  return (
    <details name="head-menu" className="group sm:relative">
      <summary className="flex min-h-11 list-none items-center gap-2 rounded-small px-2 font-semibold hover:bg-wash">
        <span className="sr-only">{label}</span>
        {summary}
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" className="group-open:rotate-180">
          <path d="M2 4l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        </svg>
      </summary>
      <div className="absolute inset-x-5 z-10 mt-1 rounded-box sm:inset-x-auto sm:end-0 sm:min-w-56 border-2 border-line bg-paper p-2 shadow-lg">{children}</div>
    </details>
  );
}

export const menuItemClass = 'flex min-h-11 w-full items-center gap-2 rounded-small px-3 text-ink no-underline hover:bg-wash hover:underline';
