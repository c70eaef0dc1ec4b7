import type { ReactNode } from 'react';
import { useI18n } from '~/i18n/use-i18n';
import { Tag } from '~/ui/tag';
import type { TaskStatus } from '../tasks';

const TONES = { missing: 'warn', done: 'good', open: 'plain' } as const;

interface Props {
  /** In the address: `task-<name>`. */
  name: string;
  title: string;
  status: TaskStatus;
  open: boolean;
  children: ReactNode;
}

/** One line of the task list; opens in its place, with or without a script. `?open=<name>#task-<name>` leads there. */
export function Task({ name, title, status, open, children }: Props) {
  const { t } = useI18n();
  return (
    <details open={open} className="group/task border-b-2 border-line">
      <summary className="flex min-h-16 list-none flex-wrap items-center gap-x-4 gap-y-1 py-3">
        <svg width="14" height="14" viewBox="0 0 12 12" aria-hidden="true" className="shrink-0 text-theme group-open/task:rotate-90 rtl:-scale-x-100 rtl:group-open/task:-rotate-90">
          <path d="M4 2l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        </svg>
        <h3 className="min-w-0 flex-1 underline underline-offset-4">{title}</h3>
        <Tag tone={TONES[status]}>{t(`announce.status.${status}`)}</Tag>
      </summary>
      {/* Inside, so that a browser opens the task when its address is followed. */}
      <div id={`task-${name}`} tabIndex={-1} className="scroll-mt-24 pt-3 pb-10 focus:outline-none sm:ps-7.5">
        {children}
      </div>
    </details>
  );
}
