import type { Problem } from '~/api/problem';
import type { SentValues } from '~/forms/sent-values.server';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { Button, LinkButton } from '~/ui/button';
import { EmptyState } from '~/ui/empty-state';
import { CityField } from '~/ui/form/city-field';
import { Form } from '~/ui/form/form';
import { Notice } from '~/ui/notice';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { ThemeBadge } from '~/ui/theme-badge';
import { UserText } from '~/ui/user-text';
import type { AdoptData } from './adopt.server';
import { StateMark } from './state-mark';

const STEPS = ['CONSIDERING', 'ADAPTING', 'RUNNING', 'REPORTED'] as const;

interface Props {
  data: AdoptData;
  answer?: { problem?: Problem; sent?: SentValues };
}

/** Where a city begins to take a practice over: which city, and what follows. */
export function AdoptPage({ data, answer }: Props) {
  const { t, path } = useI18n();
  const { practice, cities } = data;
  const there = answer?.problem?.params?.adoptionId;
  return (
    <div data-theme={practice.theme.slug}>
      <PageHead title={t('adoptions.adopt.title')} problem={answer?.problem !== undefined} unlisted />
      <Breadcrumbs crumbs={[{ name: t('adoptions.practices'), to: '/practices' }, { name: practice.title, to: `/practices/${practice.id}` }, { name: t('adoptions.adopt.title') }]} />
      <PageTitle title={t('adoptions.adopt.title')} over={<ThemeBadge theme={practice.theme.slug} />} lead={t('adoptions.adopt.lead', { title: practice.title, city: practice.city.name })} />
      <p className="mt-3 max-w-text text-soft">
        <UserText lang={practice.language}>{practice.promise}</UserText>
      </p>
      <div className="mt-10 grid gap-x-20 gap-y-14 lg:grid-cols-[minmax(0,40rem)_minmax(0,1fr)]">
        <div>
          {cities.length === 0 ? (
            <EmptyState title={t(data.isOwn ? 'adoptions.adopt.own' : 'adoptions.adopt.noCity')} theme={practice.theme.slug}>
              <p>{t(data.isOwn ? 'adoptions.adopt.own.text' : 'adoptions.adopt.noCity.text')}</p>
            </EmptyState>
          ) : (
            <>
              {there !== undefined && (
                <div className="mb-6">
                  <Notice tone="warn">
                    <a href={path(`/adoptions/${there}`)}>{t('adoptions.adopt.there')}</a>
                  </Notice>
                </div>
              )}
              <Form problem={answer?.problem} sent={answer?.sent}>
                <input type="hidden" name="key" value={answer?.sent?.key ?? data.key} />
                <CityField name="citySlug" label={t('adoptions.adopt.city')} cities={cities.map(({ slug, name }) => ({ value: slug, label: name }))} />
                <div className="flex flex-wrap gap-3">
                  <Button>{t('adoptions.adopt.do')}</Button>
                  <LinkButton look="quiet" href={path(`/practices/${practice.id}`)}>
                    {t('adoptions.adopt.back')}
                  </LinkButton>
                </div>
              </Form>
            </>
          )}
        </div>
        <section aria-labelledby="follows">
          <h2 id="follows" className="text-h3">
            {t('adoptions.adopt.follows')}
          </h2>
          <ol className="mt-4 max-w-text space-y-5">
            {STEPS.map((state) => (
              <li key={state} className="flex gap-4">
                <StateMark state={state} size={28} />
                <p>{t(`adoptions.adopt.follows.${state}`, { city: practice.city.name })}</p>
              </li>
            ))}
          </ol>
        </section>
      </div>
    </div>
  );
}
