import type { ReactNode } from 'react';
import { useI18n } from '~/i18n/use-i18n';
import { UserText } from '~/ui/user-text';

interface Props {
  id: string;
  /** The state that is decided about. */
  seen: number;
  title: string;
  lang: string;
  href: string;
  /** Whether it can be ticked. */
  mayTick: boolean;
  ticked: boolean;
  /** Nothing speaks against it. */
  clear?: boolean;
  /** In short, beneath the title: when, where, whose. */
  facts: readonly ReactNode[];
  /** What has to be known before. */
  children?: ReactNode;
  /** Tags, at the end of the line. */
  aside?: ReactNode;
  /** The rest, opened in its place by the facts. */
  more?: ReactNode;
}

/** One line that can be ticked: its box is named by its title, which leads to its page. */
export function BulkLine({ id, seen, title, lang, href, mayTick, ticked, clear = false, facts, children, aside, more }: Props) {
  const { t } = useI18n();
  const said = facts.filter(Boolean).map((fact, index) => (
    <span key={index}>
      {index > 0 && <span aria-hidden="true"> · </span>}
      {fact}
    </span>
  ));
  return (
    <li id={`line-${id}`} data-role="line" data-clear={clear ? 'yes' : undefined} className="grid scroll-mt-4 grid-cols-[2.75rem_minmax(0,1fr)] border-b border-line py-2 has-[input:checked]:bg-wash">
      {mayTick ? (
        <label className="flex size-11 cursor-pointer items-center justify-center">
          <input type="checkbox" name="item" value={`${id} ${seen} ${title}`} defaultChecked={ticked} aria-labelledby={`title-${id}`} className="size-6" />
        </label>
      ) : (
        <span />
      )}
      <div className="min-w-0 ps-1 pe-2">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
          <h3 id={`title-${id}`} className="text-base">
            <a href={href} className="inline-flex min-h-8 items-center text-ink">
              <UserText lang={lang}>{title || t('announce.untitled')}</UserText>
            </a>
          </h3>
          {aside && <div className="flex flex-wrap gap-2">{aside}</div>}
        </div>
        {more ? (
          <details className="group/line">
            <summary className="flex min-h-11 list-none items-start gap-2 py-1.5 sm:items-center sm:py-0">
              <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" className="mt-2 shrink-0 text-theme group-open/line:rotate-90 sm:mt-0 rtl:-scale-x-100 rtl:group-open/line:-rotate-90">
                <path d="M4 2l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
              </svg>
              <span>{said}</span>
              <span className="sr-only"> {t('festivals-organise.read')}</span>
            </summary>
            <div className="pt-1 pb-3">{more}</div>
          </details>
        ) : (
          <p className="py-1.5">{said}</p>
        )}
        {children}
      </div>
    </li>
  );
}
