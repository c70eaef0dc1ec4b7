import type { Problem } from '~/api/problem';
import type { SentValues } from '~/forms/sent-values.server';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { Button, LinkButton } from '~/ui/button';
import { EmptyState } from '~/ui/empty-state';
import { Form } from '~/ui/form/form';
import { Select } from '~/ui/form/select';
import { TextArea } from '~/ui/form/text-area';
import { TextField } from '~/ui/form/text-field';
import { Notice } from '~/ui/notice';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { Pagination } from '~/ui/pagination';
import { UserText } from '~/ui/user-text';
import { DoorCounts } from './door-counts';
import { RegistrationTable } from './registration-table';
import { STATES } from './registration-states';
import type { RegistrationsData } from './registrations.server';

interface Props {
  data: RegistrationsData;
  answer?: { problem: Problem; sent: SentValues };
}

const REASON = 300;

/** Who comes, waits and gave their place back, for those who receive them. */
export function RegistrationsPage({ data, answer }: Props) {
  const { t, path, language } = useI18n();
  const { occurrence, celebration, attendance, when, rows, pageInfo, search, state, asked, isDone } = data;
  const here = `/celebrations/occurrences/${occurrence.id}`;
  return (
    <div data-theme={celebration.themes[0]?.slug ?? 'celebration'}>
      <PageHead title={t('door.registrations.title', { title: celebration.title })} problem={answer !== undefined} unlisted />
      <Breadcrumbs crumbs={[{ name: celebration.city.name, to: `/my-city/${celebration.city.slug}` }, { name: celebration.title, to: `/celebrations/${celebration.id}?time=${occurrence.id}` }, { name: t('door.registrations') }]} />
      <PageTitle title={t('door.registrations')} lead={<UserText lang={celebration.language}>{celebration.title}</UserText>} />
      <p className="mt-2 font-semibold">
        <time dateTime={occurrence.startsAt}>{when}</time>
      </p>
      {isDone && !answer && (
        <div className="mt-4">
          <Notice tone="good" live>
            {t('door.cancel.done')}
          </Notice>
        </div>
      )}
      <div className="mt-6">
        <DoorCounts attendance={attendance} />
      </div>
      <p className="mt-6 flex flex-wrap gap-3">
        <LinkButton href={path(`${here}/door`)}>{t('door.open')}</LinkButton>
        <LinkButton look="quiet" href={`/media${here}/registrations.csv?language=${language}`}>
          {t('door.csv')}
        </LinkButton>
      </p>
      {asked && <CancelForm data={data} asked={asked} answer={answer} />}
      <form className="mt-8 grid max-w-form gap-x-6 gap-y-4 sm:grid-cols-2">
        <TextField name="search" type="search" label={t('door.search.label')} defaultValue={search} optional />
        <Select name="state" label={t('door.state')} optional empty={t('door.state.all')} choices={STATES.map((value) => ({ value, label: t(`door.state.${value}`) }))} defaultValue={state} />
        <div>
          <Button look="quiet">{t('door.show')}</Button>
        </div>
      </form>
      <div className="mt-8">
        {rows.length > 0 ? (
          <RegistrationTable data={data} />
        ) : (
          <EmptyState title={t(search || state ? 'door.registrations.nothing' : 'door.registrations.none')} theme="celebration" />
        )}
      </div>
      <Pagination pageInfo={pageInfo} />
    </div>
  );
}

/** They are told by mail, with what is written here. */
function CancelForm({ data, asked, answer }: { data: RegistrationsData; asked: NonNullable<RegistrationsData['asked']>; answer: Props['answer'] }) {
  const { t, path } = useI18n();
  const list = `${path(`/celebrations/occurrences/${data.occurrence.id}/registrations`)}?${new URLSearchParams(data.chosen)}`;
  return (
    <section id="cancel" aria-labelledby="cancel-title" className="mt-8 max-w-form rounded-box border-2 border-bad p-5">
      <h2 id="cancel-title" className="text-h3">
        {t('door.cancel.ask', { name: `\u2068${asked.name}\u2069` })}
      </h2>
      <p className="mt-1 mb-4">{t(asked.state === 'UNCONFIRMED' ? 'door.cancel.text.unconfirmed' : 'door.cancel.text')}</p>
      <Form problem={answer?.problem} sent={answer?.sent}>
        <input type="hidden" name="id" value={asked.id} />
        <TextArea name="reason" label={t('door.cancel.reason')} hint={t('door.cancel.reason.hint')} rows={2} maxLength={REASON} optional />
        <div className="flex flex-wrap gap-3">
          <Button look="danger">{t('door.cancel.yes')}</Button>
          <LinkButton look="quiet" href={list}>
            {t('door.cancel.no')}
          </LinkButton>
        </div>
      </Form>
    </section>
  );
}
