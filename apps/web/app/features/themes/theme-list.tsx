import type { HomeQuery } from '~/api/generated/graphql';
import { useI18n } from '~/i18n/use-i18n';
import { Motif } from '~/ui/drawings/motif';
import { UserText } from '~/ui/user-text';
import { wholeBox } from '~/ui/whole-box';

/** The introduction first, over the whole width; then its six areas. Each has its drawing and its colour. */
export function ThemeList({ themes, level = 3 }: { themes: Pick<HomeQuery['themes'][number], 'slug' | 'text' | 'clipCount'>[]; level?: 2 | 3 }) {
  const { t, path } = useI18n();
  const Heading = `h${level}` as const;
  return (
    <ul className="grid gap-x-8 gap-y-10 sm:grid-cols-2 lg:grid-cols-3">
      {themes.map(({ slug, text, clipCount }) => (
        <li key={slug} data-theme={slug} className="group relative flex min-w-0 gap-5 first:sm:col-span-full">
          <span className="flex size-20 shrink-0 items-center justify-center rounded-box bg-theme-wash">
            <Motif theme={slug} size={52} />
          </span>
          <div className="min-w-0">
            <Heading className="text-h3">
              <a href={path(`/themes/${slug}`)} className={`text-theme-ink ${wholeBox}`}>
                <UserText lang={text.language}>{text.title}</UserText>
              </a>
            </Heading>
            <UserText as="p" lang={text.language} className="mt-1.5 max-w-text text-small text-soft">
              {text.promise}
            </UserText>
            {clipCount > 0 && <p className="mt-1.5 text-small text-soft">{t('themes.clipCount', { count: clipCount })}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
