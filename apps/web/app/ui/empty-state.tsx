import type { ReactNode } from 'react';
import { Motif } from '~/ui/drawings/motif';

/** Nothing here yet: says what would be here and what one can do about it. */
export function EmptyState({ title, children, theme = 'introduction' }: { title: string; children?: ReactNode; theme?: string }) {
  return (
    <div data-theme={theme} className="flex max-w-text flex-wrap items-start gap-6 rounded-box bg-theme-wash p-6 md:p-8">
      <Motif theme={theme} size={64} />
      <div className="min-w-0 flex-1 basis-64">
        <p className="text-h3 font-bold">{title}</p>
        {children && <div className="mt-2">{children}</div>}
      </div>
    </div>
  );
}
