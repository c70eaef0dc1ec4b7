import type { ReactNode } from 'react';

/** Something that is seldom wanted: opens in its place, with or without a script. */
export function Details({ summary, open, children }: { summary: string; open?: boolean; children: ReactNode }) {
  return (
    <details open={open} className="group/more max-w-form">
      <summary className="flex min-h-11 list-none items-center gap-2 font-semibold text-theme-ink underline underline-offset-4">
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" className="shrink-0 group-open/more:rotate-90 rtl:-scale-x-100 rtl:group-open/more:-rotate-90">
          <path d="M4 2l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        </svg>
        {summary}
      </summary>
      <div className="mt-2 border-s-4 border-line ps-5 pt-2 pb-3">{children}</div>
    </details>
  );
}
