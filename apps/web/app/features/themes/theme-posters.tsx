import type { ThemesQuery } from '~/api/generated/graphql';
import { useI18n } from '~/i18n/use-i18n';
import { Poster } from '~/ui/film/poster';
import { UserText } from '~/ui/user-text';
import { wholeBox } from '~/ui/whole-box';

/** The modules by the first picture of their films: the introduction wide, then its six areas. */
export function ThemePosters({ themes, keep = '' }: { themes: ThemesQuery['themes']; keep?: string }) {
  const { t, path } = useI18n();
  return (
    <ul className="grid gap-x-8 gap-y-12 sm:grid-cols-2 lg:grid-cols-3">
      {themes.map(({ slug, text, clipCount, film }, index) => (
        <li key={slug} data-theme={slug} className={`group relative min-w-0 ${index === 0 ? 'grid gap-x-10 gap-y-4 sm:col-span-full md:grid-cols-2 md:items-center' : ''}`}>
          <Poster theme={slug} posterUrl={film?.media.posterSmallUrl} durationMs={film?.media.durationMs} />
          <div className={index === 0 ? '' : 'mt-4'}>
            <h2 className={index === 0 ? '' : 'text-h3'}>
              <a href={path(`/themes/${slug}${keep && `?${keep}`}`)} className={`text-theme-ink ${wholeBox}`}>
                <UserText lang={text.language}>{text.title}</UserText>
              </a>
            </h2>
            <UserText as="p" lang={text.language} className={`mt-2 max-w-text ${index === 0 ? 'text-lead' : ''} text-soft`}>
              {text.promise}
            </UserText>
            {clipCount > 0 && <p className="mt-2 text-small text-soft">{t('themes.clipCount', { count: clipCount })}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
