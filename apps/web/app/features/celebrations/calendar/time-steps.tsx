import { useI18n } from '~/i18n/use-i18n';

interface Step {
  href: string;
  name: string;
}

const look = 'inline-flex min-h-11 items-center gap-2 rounded-box border-2 border-edge px-3 text-small font-semibold text-ink no-underline hover:bg-wash hover:underline';

/** To the month or the day before, to now, and onward. */
export function TimeSteps({ label, before, now, after }: { label: string; before: Step | null; now: Step | null; after: Step | null }) {
  const { path } = useI18n();
  return (
    <nav aria-label={label} className="flex flex-wrap gap-2">
      {before && (
        <a href={path(before.href)} rel="prev" className={look}>
          <Arrow turn="rotate-180 rtl:rotate-0" />
          {before.name}
        </a>
      )}
      {now && (
        <a href={path(now.href)} className={look}>
          {now.name}
        </a>
      )}
      {after && (
        <a href={path(after.href)} rel="next" className={look}>
          {after.name}
          <Arrow turn="rtl:rotate-180" />
        </a>
      )}
    </nav>
  );
}

function Arrow({ turn }: { turn: string }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" className={turn}>
      <path d="M4 1.5l4.5 4.5L4 10.5" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
