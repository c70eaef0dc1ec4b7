import type { Problem } from '~/api/problem';
import { LIMITS } from '../../../../../libs/contracts/limits.js';
import type { SentValues } from '~/forms/sent-values.server';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { Button } from '~/ui/button';
import { EmptyState } from '~/ui/empty-state';
import { CityField } from '~/ui/form/city-field';
import { Form } from '~/ui/form/form';
import { LanguageField } from '~/ui/form/language-field';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { RadioGroup } from '~/ui/form/radio-group';
import { TextField } from '~/ui/form/text-field';
import type { NewPageData } from './new-page.server';
import { UnfinishedClips } from './unfinished-clips';

interface Props {
  data: NewPageData;
  answer?: { problem?: Problem; sent?: SentValues };
}

/** Where a clip begins: city, theme and a title; and what was begun before. */
export function NewPage({ data, answer }: Props) {
  const { t, maybe, language } = useI18n();
  const { cities, themes } = data;
  return (
    <>
      <PageHead title={t('submit.new.title')} problem={answer?.problem !== undefined} unlisted />
      <Breadcrumbs crumbs={[{ name: t('clips.title'), to: '/clips' }, { name: t('submit.new.title') }]} />
      <PageTitle title={t('submit.new.title')} lead={t('submit.new.lead')} />
      <div className="mt-10 grid grid-cols-[minmax(0,1fr)] gap-x-20 gap-y-14 lg:grid-cols-[minmax(0,40rem)_minmax(0,1fr)]">
        <div>
          {cities.length === 0 ? (
            <EmptyState title={t(data.worksNowhere ? 'submit.new.noCity' : 'submit.new.cityNotOpen')}>
              <p>{t(data.worksNowhere ? 'submit.new.noCity.text' : 'submit.new.cityNotOpen.text')}</p>
            </EmptyState>
          ) : (
            <Form problem={answer?.problem} sent={answer?.sent}>
              <input type="hidden" name="id" value={answer?.sent?.id ?? data.clipId} />
              <CityField name="cityId" label={t('submit.new.city')} cities={cities.map(({ id, name }) => ({ value: id, label: name }))} />
              <TextField
                name="title"
                label={t('submit.new.name')}
                hint={t('submit.new.name.hint', { limit: LIMITS.clip.title })}
                maxLength={LIMITS.clip.title}
              />
              <LanguageField name="language" label={t('submit.new.language')} choices={data.languages} defaultValue={language} mayBeEmpty={false} />
              <RadioGroup
                name="themeSlug"
                label={t('submit.theme.label')}
                choices={themes.map((slug) => ({ value: slug, label: maybe(`ui.theme.${slug}`) ?? slug, hint: maybe(`submit.theme.${slug}`) }))}
              />
              <Button>{t('submit.new.button')}</Button>
            </Form>
          )}
        </div>
        <UnfinishedClips lists={data.unfinished} />
      </div>
    </>
  );
}
