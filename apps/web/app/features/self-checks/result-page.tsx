import type { SelfCheckFieldsFragment, SelfCheckResultQuery } from '~/api/generated/graphql';
import { keepContentLanguage } from '~/i18n/content-language';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { LinkButton } from '~/ui/button';
import { ContentLanguages } from '~/ui/content-languages';
import { EmptyState } from '~/ui/empty-state';
import { Island } from '~/ui/island';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { type Answers, answersQuery, withQuery } from './answers';
import { StandResult } from './stand-result';

interface Props {
  theme: NonNullable<SelfCheckResultQuery['theme']>;
  check: SelfCheckFieldsFragment;
  answers: Answers;
}

/** What a visitor's answers come to. All of it follows from the address; nothing is kept. */
export function ResultPage({ theme, check, answers }: Props) {
  const { t, path, language } = useI18n();
  const { slug, text } = theme;
  const keep = keepContentLanguage(check.language, language);
  const count = Object.keys(answers).length;
  const title = t('self-checks.result.title', { theme: text.title });
  const change = path(withQuery(`/themes/${slug}/stands`, answersQuery(answers), keep));
  return (
    <div data-theme={slug} data-self-check={slug} data-answers={count > 0 ? answersQuery(answers) : undefined}>
      <PageHead title={title} unlisted />
      <Breadcrumbs crumbs={[{ name: t('themes.title'), to: '/themes' }, { name: text.title, to: withQuery(`/themes/${slug}`, keep) }, { name: check.title, to: withQuery(`/themes/${slug}/stands`, answersQuery(answers), keep) }, { name: title }]} />
      <PageTitle title={title} lang={text.language} lead={count > 0 ? t('self-checks.result.lead', { count }) : undefined} />
      <ContentLanguages label={t('themes.language')} current={check.language} languages={check.languages} />
      {count === 0 ? (
        <div className="mt-8">
          <EmptyState title={t('self-checks.result.none')} theme={slug}>
            <p>{t('self-checks.result.none.text')}</p>
            <p className="mt-4">
              <LinkButton href={change}>{t('self-checks.begin', { count: check.statements.length })}</LinkButton>
            </p>
          </EmptyState>
        </div>
      ) : (
        <>
          <p className="mt-2 max-w-text text-small text-soft">{t('self-checks.result.address')}</p>
          <StandResult module={theme} check={check} answers={answers} practices={theme.practices.nodes} keep={keep} />
          <p className="mt-14 flex flex-wrap gap-4">
            <LinkButton href={change}>{t('self-checks.result.change')}</LinkButton>
            <LinkButton look="quiet" href={path(withQuery(`/themes/${slug}`, keep))}>
              {t('self-checks.result.module')}
            </LinkButton>
            <LinkButton look="quiet" href={path('/my-city')}>
              {t('self-checks.forCity')}
            </LinkButton>
          </p>
        </>
      )}
      <Island name="self-check" />
    </div>
  );
}
