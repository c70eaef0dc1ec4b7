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
import { Select } from '~/ui/form/select';
import { TextField } from '~/ui/form/text-field';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { WhenFields } from '../when/when-fields';
import type { NewPageData } from './new-page.server';

interface Props {
  data: NewPageData;
  answer?: { problem?: Problem; sent?: SentValues };
}

/** Where a celebration begins: city, title, and when it is. The rest has time. */
export function NewCelebrationPage({ data, answer }: Props) {
  const { t, language } = useI18n();
  const { cities } = data;
  return (
    <>
      <PageHead title={t('announce.new.title')} problem={answer?.problem !== undefined} unlisted />
      <Breadcrumbs crumbs={[{ name: t('announce.celebrations'), to: '/celebrations' }, { name: t('announce.new.title') }]} />
      <PageTitle title={t('announce.new.title')} lead={t('announce.new.lead')} />
      <div className="mt-10">
        {cities.length === 0 ? (
          <EmptyState title={t(data.worksNowhere ? 'announce.new.noCity' : 'announce.new.notMember')} theme="celebration">
            <p>{t(data.worksNowhere ? 'announce.new.noCity.text' : 'announce.new.notMember.text')}</p>
          </EmptyState>
        ) : (
          <Form problem={answer?.problem} sent={answer?.sent}>
            <input type="hidden" name="key" value={answer?.sent?.key ?? data.key} />
            <CityField name="citySlug" label={t('announce.new.city')} defaultValue={data.city} cities={cities.map(({ slug, name }) => ({ value: slug, label: name }))} />
            <TextField name="title" label={t('announce.field.TITLE')} hint={t('announce.title.hint', { limit: LIMITS.celebration.title })} maxLength={LIMITS.celebration.title} />
            <LanguageField name="language" label={t('announce.field.LANGUAGE')} hint={t('announce.language.hint')} choices={data.languages} defaultValue={answer?.sent?.language ?? language} />
            <WhenFields />
            <Select name="zone" label={t('announce.zone')} hint={t('announce.zone.hint')} choices={data.zones} defaultValue={data.zone} />
            <Button>{t('announce.new.button')}</Button>
          </Form>
        )}
      </div>
    </>
  );
}
