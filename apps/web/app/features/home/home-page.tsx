import type { HomeQuery } from '~/api/generated/graphql';
import { CityMap } from '~/features/cities/city-map';
import { ClipGrid } from '~/features/clips/clip-grid';
import { PracticeGrid } from '~/features/practices/practice-grid';
import { ThemeList } from '~/features/themes/theme-list';
import { useI18n } from '~/i18n/use-i18n';
import { LinkButton } from '~/ui/button';
import { CityFrieze } from '~/ui/drawings/city-frieze';
import { EmptyState } from '~/ui/empty-state';
import { PageHead } from '~/ui/page-head';
import { Section } from '~/ui/section';
import { HomeCelebrations } from './home-celebrations';
import { HomeFilm } from './home-film';

export function HomePage({ network, themes, clips, practices, celebrationList, cityMap, introduction }: HomeQuery) {
  const { t, path } = useI18n();
  const facts = { cities: network.cityCount, countries: network.countryCount, clips: network.clipCount };
  return (
    <>
      <PageHead title={t('home.title')} description={t('home.promise')} />
      <div className="pt-10 md:pt-16">
        <h1 className="max-w-[20ch]">{t('home.title')}</h1>
        <p className="mt-5 max-w-text text-lead text-soft">{t('home.promise')}</p>
        <p className="mt-8 flex flex-wrap gap-4">
          <LinkButton href={path('/themes/introduction')}>{t('home.start')}</LinkButton>
          <LinkButton look="quiet" href={path('/clips')}>
            {t('home.watch')}
          </LinkButton>
        </p>
      </div>
      {/* On a phone the street runs on beyond both edges. */}
      <div className="mt-10 -mx-5 sm:mx-0 md:mt-14">
        <CityFrieze />
      </div>
      <HomeFilm introduction={introduction} />
      <Section title={t('home.themes')} intro={t('home.themes.intro')}>
        <ThemeList themes={themes} />
      </Section>
      <Section title={t('home.newest')} aside={clips.nodes.length > 0 && <a href={path('/clips')} className="inline-flex min-h-11 items-center">{t('home.allClips')}</a>}>
        {clips.nodes.length > 0 ? <ClipGrid clips={clips.nodes} /> : <EmptyState title={t('home.noClips')}>{t('home.noClips.text')}</EmptyState>}
      </Section>
      {practices.nodes.length > 0 && (
        <Section
          title={t('practices.newest')}
          intro={t('practices.newest.intro')}
          aside={
            <a href={path('/practices')} className="inline-flex min-h-11 items-center">
              {t('practices.all')}
            </a>
          }
        >
          <PracticeGrid practices={practices.nodes} />
        </Section>
      )}
      <HomeCelebrations celebrations={celebrationList} />
      <Section
        title={t('home.cities')}
        intro={facts.cities > 0 ? t('home.facts', facts) : undefined}
        aside={<a href={path('/cities')} className="inline-flex min-h-11 items-center">{t('home.allCities')}</a>}
      >
        <CityMap cities={cityMap} />
      </Section>
    </>
  );
}
