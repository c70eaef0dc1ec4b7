import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useI18n } from '~/i18n/use-i18n';
import { Tag } from '~/ui/tag';
import type { TaskName, TaskStatus } from '../tasks';

const tones = { none: 'plain', partly: 'theme', done: 'good', attention: 'warn' } as const;

/** A hue unlike those of "done" and "needs attention", whatever the theme of the clip. */
const underWay = 'planning';

interface Props {
  name: TaskName;
  status: TaskStatus;
  /** Said instead of the status, such as "45 %". */
  now?: string;
  open: boolean;
  children: ReactNode;
}

/** One line of the task list; opens in its place. A link to `#task-<name>` opens it and leads there. */
export function Task({ name, status, now, open: first, children }: Props) {
  const { t } = useI18n();
  const [open, setOpen] = useState(first);
  const summary = useRef<HTMLElement>(null);

  useEffect(() => {
    const follow = () => {
      if (location.hash !== `#task-${name}`) return;
      setOpen(true);
      summary.current?.focus();
      summary.current?.scrollIntoView({ block: 'start' });
    };
    follow();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [name]);

  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)} className="group/task border-b-2 border-line">
      <summary ref={summary} className="flex min-h-16 list-none flex-wrap items-center gap-x-4 gap-y-1 py-3">
        <svg width="14" height="14" viewBox="0 0 12 12" aria-hidden="true" className="shrink-0 text-theme group-open/task:rotate-90 rtl:-scale-x-100 rtl:group-open/task:-rotate-90">
          <path d="M4 2l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        </svg>
        <h3 className="min-w-0 flex-1 underline underline-offset-4">{t(`submit.task.${name}`)}</h3>
        <span data-theme={underWay}>
          <Tag tone={tones[status]}>{now ?? t(`submit.status.${status}`)}</Tag>
        </span>
      </summary>
      {/* Inside, so that browsers without our script open the task too. */}
      <div id={`task-${name}`} tabIndex={-1} data-focus-home className="scroll-mt-24 pt-3 pb-10 focus:outline-none sm:ps-7.5">
        {children}
      </div>
    </details>
  );
}
