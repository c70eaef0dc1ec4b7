import type { Problem } from '~/api/problem';
import type { SentValues } from '~/forms/sent-values.server';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { Button } from '~/ui/button';
import { EmptyState } from '~/ui/empty-state';
import { FileField } from '~/ui/form/file-field';
import { CityField } from '~/ui/form/city-field';
import { Form } from '~/ui/form/form';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { ImportedFile } from './imported-file';
import type { ImportData } from './import-page.server';

interface Props {
  data: ImportData;
  answer?: { problem?: Problem; sent?: SentValues };
}

/** A calendar file of another program: chosen, looked at, and made into drafts. Plain forms, no script. */
export function ImportPage({ data, answer }: Props) {
  const { t } = useI18n();
  const { city, file } = data;
  const crumbs = [{ name: t('announce.celebrations'), to: '/celebrations' }, ...(city ? [{ name: city.name, to: `/my-city/${city.slug}` }] : []), { name: t('import.title') }];
  return (
    <div data-theme="celebration">
      <PageHead title={t('import.title')} problem={answer?.problem !== undefined} unlisted />
      <Breadcrumbs crumbs={crumbs} />
      <PageTitle title={t('import.title')} lead={t('import.lead')} />
      <div className="mt-10">
        {!city ? (
          <EmptyState title={t(data.worksNowhere ? 'announce.new.noCity' : 'announce.new.notMember')} theme="celebration">
            <p>{t(data.worksNowhere ? 'announce.new.noCity.text' : 'announce.new.notMember.text')}</p>
          </EmptyState>
        ) : file ? (
          <ImportedFile data={data} file={file} city={city} answer={answer} />
        ) : (
          <FileForm data={data} city={city} answer={answer} />
        )}
      </div>
    </div>
  );
}

function FileForm({ data, city, answer }: Props & { city: NonNullable<ImportData['city']> }) {
  const { t } = useI18n();
  return (
    <Form problem={answer?.problem} sent={answer?.sent} encType="multipart/form-data">
      <CityField name="citySlug" label={t('announce.new.city')} defaultValue={city.slug} cities={data.cities.map(({ slug, name }) => ({ value: slug, label: name }))} />
      <FileField name="file" label={t('import.file')} hint={t('import.file.hint')} accept=".ics,.ical,.ifb,.icalendar,text/calendar" />
      <Button>{t('import.look')}</Button>
      <p className="text-small text-soft">{t('import.kept')}</p>
    </Form>
  );
}
