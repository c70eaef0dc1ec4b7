import type { Problem } from '~/api/problem';
import { LIMITS } from '../../../../../../libs/contracts/limits.js';
import type { SentValues } from '~/forms/sent-values.server';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { Button } from '~/ui/button';
import { EmptyState } from '~/ui/empty-state';
import { CityField } from '~/ui/form/city-field';
import { Form } from '~/ui/form/form';
import { RadioGroup } from '~/ui/form/radio-group';
import { TextField } from '~/ui/form/text-field';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { LanguageField } from '~/ui/form/language-field';
import type { NewPageData } from './new-page.server';

interface Props {
  data: NewPageData;
  answer?: { problem?: Problem; sent?: SentValues };
}

/** Where a practice begins: city, title, language and theme. */
export function NewPracticePage({ data, answer }: Props) {
  const { t, maybe, language } = useI18n();
  const { cities, themes } = data;
  return (
    <>
      <PageHead title={t('practices-edit.new.title')} problem={answer?.problem !== undefined} unlisted />
      <Breadcrumbs crumbs={[{ name: t('practices-edit.practices'), to: '/practices' }, { name: t('practices-edit.new.title') }]} />
      <PageTitle title={t('practices-edit.new.title')} lead={t('practices-edit.new.lead')} />
      <div className="mt-10">
        {cities.length === 0 ? (
          <EmptyState title={t(data.worksNowhere ? 'practices-edit.new.noCity' : 'practices-edit.new.notWriter')}>
            <p>{t(data.worksNowhere ? 'practices-edit.new.noCity.text' : 'practices-edit.new.notWriter.text')}</p>
          </EmptyState>
        ) : (
          <Form problem={answer?.problem} sent={answer?.sent}>
            <input type="hidden" name="key" value={answer?.sent?.key ?? data.key} />
            <CityField name="citySlug" label={t('practices-edit.new.city')} defaultValue={data.city} cities={cities.map(({ slug, name }) => ({ value: slug, label: name }))} />
            <TextField name="title" label={t('practice-words.field.PROMISE.title')} hint={t('practices-edit.new.name.hint', { limit: LIMITS.practice.title })} maxLength={LIMITS.practice.title} />
            <LanguageField name="language" label={t('practices-edit.new.language')} hint={t('practices-edit.new.language.hint')} choices={data.languages} defaultValue={answer?.sent?.language ?? language} />
            <RadioGroup
              name="themeSlug"
              label={t('practices-edit.new.theme')}
              choices={themes.map((slug) => ({ value: slug, label: maybe(`ui.theme.${slug}`) ?? slug, hint: maybe(`submit.theme.${slug}`) }))}
            />
            <Button>{t('practices-edit.new.button')}</Button>
          </Form>
        )}
      </div>
    </>
  );
}
