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
  /** In short, beneath the title. */
  children: ReactNode;
  /** Tags, at the end of the line. */
  aside?: ReactNode;
  /** The rest, to be opened in its place. */
  more?: ReactNode;
}

/** One line that can be ticked: its box is named by its title, which leads to its page. */
export function BulkLine({ id, seen, title, lang, href, mayTick, ticked, clear = false, children, aside, more }: Props) {
  const { t } = useI18n();
  return (
    <li id={`line-${id}`} data-role="line" data-clear={clear ? 'yes' : undefined} className="grid scroll-mt-4 grid-cols-[2.75rem_minmax(0,1fr)] border-b border-line py-3 has-[input:checked]:bg-wash">
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
        {children}
        {more && (
          <details className="group/line">
            <summary className="inline-flex min-h-11 items-center gap-2 text-theme-ink underline underline-offset-4">
              {t('festivals-organise.read')}
              <span className="sr-only"> {title}</span>
            </summary>
            <div className="pb-3">{more}</div>
          </details>
        )}
      </div>
    </li>
  );
}
