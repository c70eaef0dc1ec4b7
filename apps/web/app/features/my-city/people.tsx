import type { Problem } from '~/api/problem';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { ErrorSummary } from '~/ui/form/error-summary';
import { Tag } from '~/ui/tag';
import type { MyCityData } from './my-city.server';

/** Who works here, who did, and who is invited. */
export function People({ data, problem }: { data: MyCityData; problem?: Problem }) {
  const { t, number } = useI18n();
  return (
    <form method="post" className="max-w-text">
      {problem && <ErrorSummary problem={problem} />}
      {data.people.length === 0 && <p className="text-soft">{t('my-city.people.none')}</p>}
      <ul>
        {data.people.map((holder) => (
          <Holder key={holder.id} holder={holder} />
        ))}
      </ul>
      {data.past.length > 0 && (
        <details className="mt-4">
          <summary className="min-h-11 cursor-pointer py-2 font-semibold">{t('my-city.people.past', { count: number(data.past.length) })}</summary>
          <ul>
            {data.past.map((holder) => (
              <Holder key={holder.id} holder={holder} />
            ))}
          </ul>
        </details>
      )}
      {data.invitations.length > 0 && (
        <>
          <h3 className="mt-8">{t('my-city.invitations')}</h3>
          <ul className="mt-2">
            {data.invitations.map((invitation) => (
              <Invited key={invitation.id} invitation={invitation} />
            ))}
          </ul>
        </>
      )}
    </form>
  );
}

function Holder({ holder }: { holder: MyCityData['people'][number] }) {
  const { t, maybe } = useI18n();
  const { member, sinceWords, untilWords } = holder;
  const role = maybe(`cities.role.${holder.role}`) ?? holder.role;
  return (
    <li className="border-b border-line py-3">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <bdi className="font-semibold">{member.name}</bdi>
        <span>{role}</span>
        <span className="text-small text-soft">
          {holder.until ? t('my-city.people.between', { since: sinceWords, until: untilWords }) : t('my-city.people.since', { since: sinceWords })}
        </span>
      </p>
      {holder.mayEnd && !holder.past && (
        <details>
          <summary className="min-h-11 cursor-pointer py-2 text-small" aria-label={t('my-city.end.of', { name: member.name, role })}>
            {t('my-city.end')}
          </summary>
          <p className="mb-3">{t('my-city.end.text', { name: member.name })}</p>
          <Button look="danger" name="end" value={holder.id}>
            {t('my-city.end.button')}
          </Button>
        </details>
      )}
    </li>
  );
}

function Invited({ invitation }: { invitation: MyCityData['invitations'][number] }) {
  const { t, maybe } = useI18n();
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3">
      <p>
        <bdi className="font-semibold [overflow-wrap:anywhere]">{invitation.name ?? invitation.email}</bdi>
        {invitation.name && <bdi className="block text-small text-soft [overflow-wrap:anywhere]">{invitation.email}</bdi>}
        <span className="block text-small text-soft">
          {maybe(`cities.role.${invitation.role}`)}, {t('my-city.invitations.until', { when: invitation.until })}{' '}
          {invitation.state === 'EXPIRED' && <Tag tone="warn">{t('my-city.invitations.EXPIRED')}</Tag>}
        </span>
      </p>
      <Button look="quiet" name="withdraw" value={invitation.id} aria-label={t('my-city.invitations.withdraw.of', { email: invitation.email })}>
        {t('my-city.invitations.withdraw')}
      </Button>
    </li>
  );
}
