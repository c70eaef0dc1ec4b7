import type { Problem } from '~/api/problem';
import { LIMITS } from '../../../../../../../libs/contracts/limits.js';
import type { SentValues } from '~/forms/sent-values.server';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { Button } from '~/ui/button';
import { EmptyState } from '~/ui/empty-state';
import { CityField } from '~/ui/form/city-field';
import { Form } from '~/ui/form/form';
import { LanguageField } from '~/ui/form/language-field';
import { TextField } from '~/ui/form/text-field';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { UserText } from '~/ui/user-text';
import { DaysFields } from '../sections/days-fields';
import type { NewPageData } from './new-page.server';

interface Props {
  data: NewPageData;
  answer?: { problem?: Problem; sent?: SentValues };
}

/** Where a festival begins: city, title, and its days; or with a copy of an earlier one. */
export function NewFestivalPage({ data, answer }: Props) {
  const { t, language } = useI18n();
  const { cities, earlier } = data;
  return (
    <div data-theme="celebration">
      <PageHead title={t('festivals-organise.new.title')} problem={answer?.problem !== undefined} unlisted />
      <Breadcrumbs crumbs={[{ name: t('festivals-organise.festivals'), to: '/festivals' }, { name: t('festivals-organise.new.title') }]} />
      <PageTitle title={t('festivals-organise.new.title')} lead={t('festivals-organise.new.lead')} />
      <div className="mt-10 grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,40rem)_minmax(16rem,1fr)]">
        {cities.length === 0 ? (
          <EmptyState title={t('festivals-organise.new.noCity')} theme="celebration">
            <p>{t('festivals-organise.new.noCity.text')}</p>
          </EmptyState>
        ) : (
          <div className="min-w-0">
            <Form problem={answer?.problem} sent={answer?.sent}>
              <input type="hidden" name="key" value={answer?.sent?.key ?? data.key} />
              <CityField name="citySlug" label={t('announce.new.city')} defaultValue={data.city} cities={cities.map(({ slug, name }) => ({ value: slug, label: name }))} />
              <TextField name="title" label={t('festivals-organise.field.title')} hint={t('festivals-organise.title.hint', { limit: LIMITS.festival.title })} maxLength={LIMITS.festival.title} />
              <LanguageField name="language" label={t('festivals-organise.field.language')} hint={t('festivals-organise.language.hint')} choices={data.languages} defaultValue={answer?.sent?.language ?? language} />
              <DaysFields zone={data.zone} zones={data.zones} />
              <Button>{t('festivals-organise.new.button')}</Button>
            </Form>
          </div>
        )}
        <Earlier festivals={earlier} />
      </div>
    </div>
  );
}

/** What was held before: its words, hosts and celebrations need not be written again. */
function Earlier({ festivals }: { festivals: NewPageData['earlier'] }) {
  const { t, path } = useI18n();
  if (festivals.length === 0) return null;
  return (
    <section aria-labelledby="earlier" className="min-w-0">
      <h2 id="earlier" className="text-h3">
        {t('festivals-organise.new.earlier')}
      </h2>
      <p className="mt-2 text-soft">{t('festivals-organise.new.earlier.text')}</p>
      <ul className="mt-3 border-t-2 border-line">
        {festivals.map(({ id, slug, title, language, days }) => (
          <li key={id} className="border-b-2 border-line py-2">
            <a href={path(`/festivals/${slug}/copy`)} className="inline-flex min-h-11 items-center">
              <UserText lang={language}>{title}</UserText>
            </a>
            <p className="text-small text-soft">{days}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
