import { keepContentLanguage } from '~/i18n/content-language';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { LinkButton } from '~/ui/button';
import { Motif } from '~/ui/drawings/motif';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { Section } from '~/ui/section';
import { UserText } from '~/ui/user-text';
import { withQuery } from './answers';
import type { CityChecksData } from './city-checks.server';
import { levelsOf, weakestOf } from './city-levels';
import { LevelSteps } from './level-steps';
import { ThemeLevels } from './theme-levels';

/** Where a city stands in all themes, and where it is weakest. For its people alone. */
export function CityOverviewPage({ city, checks, themes }: CityChecksData) {
  const { t, path, date, language } = useI18n();
  const weakest = weakestOf(themes, checks);
  const title = t('self-checks.city.title', { city: city.name });
  const keep = keepContentLanguage(themes[0]?.check.language ?? language, language);
  const address = (theme: string, rest = '') => path(withQuery(`/my-city/${city.slug}/stands/${theme}${rest}`, keep));
  return (
    <>
      <PageHead title={title} unlisted />
      <Breadcrumbs crumbs={[{ name: t('my-city.choose.title'), to: '/my-city' }, { name: city.name, to: `/my-city/${city.slug}` }, { name: t('self-checks.city.link') }]} />
      <PageTitle title={title} over={<span className="font-semibold text-soft">{t('self-checks.city.over')}</span>} lead={t('self-checks.city.lead', { city: city.name })} />
      {!city.mayAnswerSelfChecks && <p className="mt-4 max-w-text text-small text-soft">{t('self-checks.city.readOnly')}</p>}
      <ul className="mt-10 border-t-2 border-line">
        {themes.map(({ slug, text, check }) => {
          const given = checks.find(({ themeSlug }) => themeSlug === slug);
          const levels = levelsOf(check.statements, given);
          return (
            <li key={slug} data-theme={slug} className="flex flex-wrap items-center gap-x-6 gap-y-3 border-b-2 border-line py-5">
              <Motif theme={slug} size={48} />
              <div className="min-w-0 flex-1 basis-72">
                <h2 className="text-h3">
                  <a href={address(slug)} className="text-theme-ink">
                    <UserText lang={text.language}>{text.title}</UserText>
                  </a>
                </h2>
                <p className="text-small text-soft">{given?.answeredAt ? t('self-checks.city.last', { date: date(given.answeredAt) }) : t('self-checks.city.none')}</p>
              </div>
              <ThemeLevels levels={levels} />
              {city.mayAnswerSelfChecks && (
                <LinkButton look="quiet" href={address(slug, '/answer')} aria-label={`${given ? t('self-checks.city.again') : t('self-checks.city.answer')}: ${text.title}`}>
                  {given ? t('self-checks.city.again') : t('self-checks.city.answer')}
                </LinkButton>
              )}
            </li>
          );
        })}
      </ul>
      {weakest.length > 0 && (
        <Section title={t('self-checks.city.weakest')} id="weakest">
          <ol className="max-w-text space-y-6">
            {weakest.map((weak) => (
              <WeakStatement key={weak.slug + weak.statement.key} weak={weak} href={address(weak.slug)} />
            ))}
          </ol>
        </Section>
      )}
    </>
  );
}

function WeakStatement({ weak: { slug, statement, language, level }, href }: { weak: ReturnType<typeof weakestOf>[number]; href: string }) {
  const { t } = useI18n();
  return (
    <li data-theme={slug}>
      <LevelSteps level={level} />
      <h3 className="mt-1">
        <a href={href} className="text-theme-ink">
          <UserText lang={language}>{statement.text}</UserText>
        </a>
      </h3>
      <p>
        <span className="font-semibold text-soft">{t('self-checks.next')}: </span>
        <UserText lang={language}>{statement.levels[level + 1]}</UserText>
      </p>
    </li>
  );
}
