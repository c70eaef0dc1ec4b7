import type { Problem } from '~/api/problem';
import type { SentValues } from '~/forms/sent-values.server';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { Select } from '~/ui/form/select';
import { TextArea } from '~/ui/form/text-area';
import { TextField } from '~/ui/form/text-field';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { FigureRows } from './figure-rows';
import { LanguageBoxes } from './language-boxes';
import type { ProfileData } from './profile.server';
import { RatingRows } from './rating-rows';

interface Props {
  data: ProfileData;
  answer?: { problem?: Problem; sent?: SentValues; chosen?: string[] };
}

/** What a city says about itself, as one plain form. */
export function ProfilePage({ data, answer }: Props) {
  const { t, languageName } = useI18n();
  const { city } = data;
  const title = t('my-city.profile.title', { city: city.name });
  return (
    <>
      <PageHead title={title} problem={answer?.problem !== undefined} unlisted />
      <Breadcrumbs crumbs={[{ name: city.name, to: `/my-city/${city.slug}` }, { name: title }]} />
      <PageTitle title={title} lead={t('my-city.profile.lead')} />
      <div className="mt-10">
        <Form problem={answer?.problem} sent={answer?.sent}>
          <input type="hidden" name="cityId" value={city.id} />
          <TextField name="name" label={t('my-city.profile.name')} defaultValue={city.name} maxLength={120} />
          <TextField name="localName" label={t('my-city.profile.localName')} defaultValue={city.localName} optional maxLength={120} />
          <LanguageBoxes languages={city.languages} chosen={answer?.chosen} />
          <Select name="addLanguage" label={t('my-city.profile.addLanguage')} optional empty="–" choices={data.moreLanguages} />
          <fieldset>
            <legend className="text-h3 font-bold">{t('my-city.profile.place')}</legend>
            <p className="mt-1 text-small text-soft">{t('my-city.profile.place.hint')}</p>
            <div className="mt-3 flex flex-wrap gap-6">
              <TextField name="latitude" label={t('my-city.profile.latitude')} defaultValue={city.latitude?.toString()} inputMode="decimal" short />
              <TextField name="longitude" label={t('my-city.profile.longitude')} defaultValue={city.longitude?.toString()} inputMode="decimal" short />
            </div>
          </fieldset>
          <fieldset className="space-y-5">
            <legend className="text-h3 font-bold">{t('my-city.profile.description')}</legend>
            <p className="mt-1 text-small text-soft">{t('my-city.profile.description.hint')}</p>
            {data.descriptions.map(({ code, text }) => (
              <div key={code}>
                <input type="hidden" name="described" value={code} />
                <TextArea name={`description-${code}`} label={languageName(code)} defaultValue={text} lang={code} optional maxLength={5000} />
              </div>
            ))}
          </fieldset>
          <FigureRows figures={data.figures} />
          <RatingRows themes={data.themes} ratings={city.ratings} />
          <Button>{t('my-city.profile.save')}</Button>
        </Form>
      </div>
    </>
  );
}
