import type { ThemeQuery } from '~/api/generated/graphql';
import { useI18n } from '~/i18n/use-i18n';
import { Motif } from '~/ui/drawings/motif';
import { UserText } from '~/ui/user-text';

/** The other modules, in their order, at the end of one. */
export function ThemeTrail({ themes, current, keep = '' }: { themes: ThemeQuery['themes']; current: string; keep?: string }) {
  const { t, path } = useI18n();
  return (
    <nav aria-labelledby="trail" className="mt-12 border-t border-line pt-8">
      <h2 id="trail" className="text-h3">
        {t('themes.others')}
      </h2>
      <ul className="mt-4 grid gap-x-8 gap-y-1 sm:grid-cols-2 lg:grid-cols-3">
        {themes
          .filter(({ slug }) => slug !== current)
          .map(({ slug, text }) => (
            <li key={slug} data-theme={slug}>
              <a href={path(`/themes/${slug}${keep && `?${keep}`}`)} className="inline-flex min-h-12 items-center gap-3">
                <Motif theme={slug} size={28} />
                <UserText lang={text.language}>{text.title}</UserText>
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
