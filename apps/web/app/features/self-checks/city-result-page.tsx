import { keepContentLanguage } from '~/i18n/content-language';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { LinkButton } from '~/ui/button';
import { ContentLanguages } from '~/ui/content-languages';
import { EmptyState } from '~/ui/empty-state';
import { Notice } from '~/ui/notice';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { withQuery } from './answers';
import type { CityCheckData } from './city-checks.server';
import { answersOf } from './city-levels';
import { PastAnswers } from './past-answers';
import { StandResult } from './stand-result';

/** Where a city stands in one theme, with what helps and what it said before. For its people alone. */
export function CityResultPage({ city, theme, check, given, practices, hasAlike, isSaved }: CityCheckData) {
  const { t, path, language, date } = useI18n();
  const keep = keepContentLanguage(check.language, language);
  const answers = answersOf(given);
  const title = t('self-checks.result.title', { theme: theme.text.title });
  const answerAddress = path(withQuery(`/my-city/${city.slug}/stands/${theme.slug}/answer`, keep));
  const isAnswered = Object.keys(answers).length > 0;
  return (
    <div data-theme={theme.slug}>
      <PageHead title={`${title} – ${city.name}`} unlisted />
      <Breadcrumbs
        crumbs={[
          { name: city.name, to: `/my-city/${city.slug}` },
          { name: t('self-checks.city.link'), to: withQuery(`/my-city/${city.slug}/stands`, keep) },
          { name: theme.text.title },
        ]}
      />
      {isSaved && (
        <div className="mt-4">
          <Notice tone="good" live>
            {t('self-checks.city.saved')}
          </Notice>
        </div>
      )}
      <PageTitle
        title={title}
        over={<span className="font-semibold text-soft">{t('self-checks.city.over')}</span>}
        lead={given.answeredAt && isAnswered ? t('self-checks.city.last', { date: date(given.answeredAt) }) : undefined}
      />
      <ContentLanguages label={t('themes.language')} current={check.language} languages={check.languages} />
      {isAnswered ? (
        <>
          {city.mayAnswer && (
            <p className="mt-6">
              <LinkButton href={answerAddress}>{t('self-checks.city.again')}</LinkButton>
            </p>
          )}
          <StandResult
            module={theme}
            check={check}
            answers={answers}
            practices={practices}
            practicesIntro={hasAlike ? t('self-checks.practices.alike', { city: city.name }) : undefined}
            keep={keep}
            own={city.slug}
            notes={Object.fromEntries(given.answers.map(({ key, note }) => [key, note]))}
          />
          <PastAnswers check={check} given={given} />
        </>
      ) : (
        <div className="mt-8">
          <EmptyState title={t('self-checks.city.none')} theme={theme.slug}>
            {city.mayAnswer ? <LinkButton href={answerAddress}>{t('self-checks.begin', { count: check.statements.length })}</LinkButton> : <p>{t('self-checks.city.readOnly')}</p>}
          </EmptyState>
        </div>
      )}
    </div>
  );
}
