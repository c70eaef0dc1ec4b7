import { useI18n } from '~/i18n/use-i18n';
import { Motif } from '~/ui/drawings/motif';

/** One theme or all, as links: the choice stands in the address. */
export function ThemeFilter({ themes, current }: { themes: string[]; current: string | null }) {
  const { t, maybe, path } = useI18n();
  const look = (chosen: boolean) =>
    `inline-flex min-h-11 items-center gap-2 rounded-full border-2 px-4 text-small font-semibold no-underline hover:underline ${
      chosen ? 'border-theme bg-theme text-on-theme' : 'border-line text-ink'
    }`;
  return (
    <nav aria-label={t('clips.filter')} className="mt-8">
      <ul className="flex flex-wrap gap-2">
        <li>
          <a href={path('/clips')} aria-current={current === null ? 'true' : undefined} className={look(current === null)}>
            {t('clips.allThemes')}
          </a>
        </li>
        {themes.map((slug) => (
          <li key={slug} data-theme={slug}>
            <a href={path(`/clips?theme=${slug}`)} aria-current={current === slug ? 'true' : undefined} className={look(current === slug)}>
              {current !== slug && <Motif theme={slug} size={20} />}
              {maybe(`ui.theme.${slug}`) ?? slug}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
