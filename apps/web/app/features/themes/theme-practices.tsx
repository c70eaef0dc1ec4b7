import type { ThemeQuery } from '~/api/generated/graphql';
import { PracticeGrid } from '~/features/practices/practice-grid';
import { useI18n } from '~/i18n/use-i18n';
import { Section } from '~/ui/section';

/** The newest practices of a theme; the library has all. */
export function ThemePractices({ theme: { slug, practices } }: { theme: Pick<NonNullable<ThemeQuery['theme']>, 'slug' | 'practices'> }) {
  const { t, path } = useI18n();
  if (practices.nodes.length === 0) return null;
  return (
    <Section
      title={t('practices.ofTheme')}
      intro={t('practices.ofTheme.intro')}
      id="practices"
      aside={
        <a href={path(`/practices?theme=${slug}`)} className="inline-flex min-h-11 items-center">
          {t('practices.ofTheme.all')}
        </a>
      }
    >
      <PracticeGrid practices={practices.nodes} showTheme={false} close />
    </Section>
  );
}
