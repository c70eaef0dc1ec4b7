import { useI18n } from '~/i18n/use-i18n';
import { Table } from '~/ui/table';
import { Tag } from '~/ui/tag';
import { UserText } from '~/ui/user-text';
import type { RegistrationsData, Row } from './registrations.server';

const TONES = { UNCONFIRMED: 'warn', REGISTERED: 'good', WAITING: 'warn', CANCELLED: 'plain', EXPIRED: 'plain' } as const;

/** A person a row: their places, where it stands, what they answered, and the way to cancel for them. */
export function RegistrationTable({ data }: { data: RegistrationsData }) {
  const { t } = useI18n();
  const { rows, celebration } = data;
  const hasAnswers = rows.some(({ answers }) => answers.length > 0);
  const hasCancel = rows.some(({ mayCancel }) => mayCancel);
  return (
    <Table
      caption={t('door.registrations')}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { name: t('door.column.who'), cell: (row) => <Who row={row} /> },
        { name: t('door.column.places'), cell: ({ places }) => places, figures: true },
        { name: t('door.state'), cell: (row) => <State row={row} /> },
        ...(hasAnswers ? [{ name: t('door.column.answers'), cell: (row: Row) => <Answers row={row} language={celebration.language} /> }] : []),
        { name: t('door.column.since'), cell: ({ since }) => since },
        ...(hasCancel ? [{ name: t('door.column.do'), cell: (row: Row) => <CancelLink row={row} data={data} /> }] : []),
      ]}
    />
  );
}

function Who({ row: { name, email, code } }: { row: Row }) {
  return (
    <>
      <span className="block font-semibold wrap-anywhere">
        <UserText>{name}</UserText>
      </span>
      <span className="block text-small font-normal wrap-anywhere">
        <bdi dir="ltr">{email}</bdi>
      </span>
      {code && (
        <span className="block text-small font-normal text-soft">
          <bdi dir="ltr" className="figures">
            {(code.match(/.{1,5}/g) ?? [code]).join(' ')}
          </bdi>
        </span>
      )}
    </>
  );
}

function State({ row: { state, places, came, attendedPlaces, lineNumber, cancelledBy, cancelReason } }: { row: Row }) {
  const { t } = useI18n();
  if (came) {
    return (
      <>
        <Tag tone="good">{t('door.at', { when: came })}</Tag>
        {attendedPlaces !== null && attendedPlaces !== undefined && attendedPlaces !== places && <span className="block text-small">{t('door.came', { came: attendedPlaces, places })}</span>}
      </>
    );
  }
  return (
    <>
      <Tag tone={TONES[state]}>{t(`door.state.${state}`)}</Tag>
      {lineNumber && <span className="block text-small text-soft">{t('door.line.number', { number: lineNumber })}</span>}
      {cancelledBy && <span className="block text-small text-soft">{t(`door.cancelledBy.${cancelledBy}`)}</span>}
      {cancelReason && (
        <UserText as="span" className="block text-small">
          {cancelReason}
        </UserText>
      )}
    </>
  );
}

function Answers({ row: { answers }, language }: { row: Row; language: string }) {
  const { t } = useI18n();
  return (
    <ul className="space-y-1 text-small">
      {answers.map(({ key, label, kind, text, yes }) => (
        <li key={key} className="wrap-anywhere">
          <span className="block text-soft">
            <UserText lang={language}>{label}</UserText>
          </span>
          {kind === 'YES_NO' ? t(yes ? 'registrations.yes' : 'registrations.no') : <UserText>{text}</UserText>}
        </li>
      ))}
    </ul>
  );
}

function CancelLink({ row: { id, name, mayCancel }, data }: { row: Row; data: RegistrationsData }) {
  const { t, path } = useI18n();
  if (!mayCancel) return null;
  const query = new URLSearchParams([...data.chosen, ['cancel', id]]);
  return (
    <a href={`${path(`/celebrations/occurrences/${data.occurrence.id}/registrations`)}?${query}#cancel`} className="inline-flex min-h-11 items-center">
      {t('door.cancel')}
      <span className="sr-only">
        {' '}
        <UserText>{name}</UserText>
      </span>
    </a>
  );
}
