import type { Problem } from '~/api/problem';
import { regions } from '~/features/cities/regions';
import type { SentValues } from '~/forms/sent-values.server';
import { languages } from '~/i18n/languages';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { Select } from '~/ui/form/select';
import { TextField } from '~/ui/form/text-field';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import type { NewCityData } from './new-city.server';

interface Props {
  data: NewCityData;
  answer?: { problem?: Problem; sent?: SentValues };
}

const kinds = ['CITY', 'TOWN', 'DISTRICT', 'COUNTY', 'COMMUNE', 'CONSORTIUM'] as const;

export function NewCityPage({ data, answer }: Props) {
  const { t, language } = useI18n();
  return (
    <>
      <PageHead title={t('admin.city.title')} problem={answer?.problem !== undefined} unlisted />
      <Breadcrumbs crumbs={[{ name: t('admin.title'), to: '/network' }, { name: t('admin.city.title') }]} />
      <PageTitle title={t('admin.city.title')} lead={t('admin.city.lead')} />
      <div className="mt-10">
        <Form problem={answer?.problem} sent={answer?.sent}>
          <TextField name="name" label={t('admin.city.name')} maxLength={120} />
          <TextField name="localName" label={t('admin.city.localName')} optional maxLength={120} />
          <TextField name="slug" label={t('admin.city.slug')} hint={t('admin.city.slug.hint')} optional maxLength={80} spellCheck={false} />
          <Select name="kind" label={t('admin.city.kind')} choices={kinds.map((value) => ({ value, label: t(`cities.kind.${value}`) }))} />
          <Select name="country" label={t('admin.city.country')} empty={t('admin.city.choose')} choices={data.countries} />
          <Select name="region" label={t('admin.city.region')} empty={t('admin.city.choose')} choices={regions.map((value) => ({ value, label: t(`cities.region.${value}`) }))} />
          <TextField name="latitude" label={t('admin.city.latitude')} hint={t('admin.city.place.hint')} inputMode="decimal" short />
          <TextField name="longitude" label={t('admin.city.longitude')} inputMode="decimal" short />
          <TextField name="languages" label={t('admin.city.languages')} hint={t('admin.city.languages.hint')} spellCheck={false} />
          <TextField name="yearJoined" label={t('admin.city.yearJoined')} optional inputMode="numeric" short />
          <Select name="timeZone" label={t('admin.city.timeZone')} choices={data.timeZones} defaultValue="UTC" />
          <fieldset className="space-y-7 border-t-2 border-line pt-5">
            <legend className="float-start mb-4 w-full text-h3 font-bold">{t('admin.city.focal')}</legend>
            <div className="clear-both">
              <TextField name="email" type="email" label={t('admin.city.focal.email')} autoComplete="off" />
            </div>
            <TextField name="focalName" label={t('admin.city.focal.name')} optional autoComplete="off" maxLength={120} />
            <Select name="locale" label={t('admin.city.focal.locale')} defaultValue={language} choices={languages.map(({ code, name }) => ({ value: code, label: name }))} />
          </fieldset>
          <Button>{t('admin.city.save')}</Button>
        </Form>
      </div>
    </>
  );
}
