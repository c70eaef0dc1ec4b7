import { useI18n } from '~/i18n/use-i18n';
import { Motif } from '~/ui/drawings/motif';

/** Motif and name of a theme; links to it if told to. The name comes from our own catalogue, by slug. */
export function ThemeBadge({ theme, link = false }: { theme: string; link?: boolean }) {
  const { maybe, path } = useI18n();
  const name = maybe(`ui.theme.${theme}`) ?? theme;
  const inside = (
    <>
      <Motif theme={theme} size={22} />
      <span className="min-w-0 [overflow-wrap:anywhere]">{name}</span>
    </>
  );
  const look = 'inline-flex max-w-full items-center gap-2 text-small font-semibold text-theme-ink';
  return link ? (
    <a data-theme={theme} href={path(`/themes/${theme}`)} className={`${look} min-h-11 no-underline hover:underline`}>
      {inside}
    </a>
  ) : (
    <span data-theme={theme} className={look}>
      {inside}
    </span>
  );
}
