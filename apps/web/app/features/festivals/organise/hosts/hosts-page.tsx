import type { Problem } from '~/api/problem';
import { Details } from '~/ui/details';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { DotList } from '~/ui/dot-list';
import { EmptyState } from '~/ui/empty-state';
import { ErrorSummary } from '~/ui/form/error-summary';
import { Notice } from '~/ui/notice';
import { Pagination } from '~/ui/pagination';
import { Tag } from '~/ui/tag';
import { UserText } from '~/ui/user-text';
import { CallLine } from '../offers/call-line';
import { OrganiseFrame } from '../organise-frame';
import type { HostsData } from './hosts.server';

const TONES = { INVITED: 'plain', REMOVED: 'bad' } as const;

/** The hosts of a festival: last year's are written to, and one can be removed. */
export function HostsPage({ data, answer }: { data: HostsData; answer?: { problem: Problem; host: string } }) {
  const { t } = useI18n();
  const { festival, hosts, invited } = data;
  const isCopy = hosts.some(({ state, invitedAt }) => state === 'INVITED' && !invitedAt);
  return (
    <OrganiseFrame festival={festival} page="hosts" days={data.days} problem={answer !== undefined}>
      {(invited !== undefined || data.isRemoved) && !answer && (
        <div className="mt-6">
          <Notice tone="good" live>
            {invited !== undefined ? t('festivals-organise.hosts.invited', { count: invited }) : t('festivals-organise.hosts.removed')}
          </Notice>
        </div>
      )}
      {answer && (
        <div className="mt-6">
          <ErrorSummary problem={answer.problem} />
        </div>
      )}
      <CallLine festival={festival} />
      {isCopy && (
        <form method="post" className="mt-4">
          <input type="hidden" name="festival" value={festival.id} />
          <p className="mb-3 max-w-text">{t(festival.callIsOpen ? 'festivals-organise.hosts.invite.text' : 'festivals-organise.hosts.invite.first')}</p>
          {festival.callIsOpen && <Button>{t('festivals-organise.hosts.invite')}</Button>}
        </form>
      )}
      <section aria-labelledby="hosts" className="mt-10">
        <h2 id="hosts" className="mb-4 text-h3">
          {data.count === undefined ? t('festivals-organise.tab.hosts') : t('festivals-organise.hosts.count', { count: data.count })}
        </h2>
        {hosts.length === 0 ? (
          <EmptyState title={t('festivals-organise.hosts.none')} theme="celebration">
            <p>{t('festivals-organise.offers.none.text')}</p>
          </EmptyState>
        ) : (
          <ul className="border-t-2 border-line">
            {hosts.map((host) => (
              <Line key={host.id} host={host} />
            ))}
          </ul>
        )}
        <Pagination pageInfo={data.pageInfo} />
      </section>
    </OrganiseFrame>
  );
}

const COUNTS = ['offered', 'accepted', 'published', 'declined'] as const;

function Line({ host }: { host: HostsData['hosts'][number] }) {
  const { t } = useI18n();
  const { id, name, email, state, confirmed, invited } = host;
  const since = state === 'ACTIVE' && confirmed ? t('festivals-organise.hosts.since', { when: confirmed }) : invited ? t('festivals-organise.hosts.mailed', { when: invited }) : '';
  return (
    <li className="grid gap-x-6 border-b border-line py-3 md:grid-cols-[minmax(0,1fr)_minmax(0,18rem)] md:items-start">
      <div className="min-w-0">
        <p className="flex flex-wrap items-baseline gap-x-4">
          <UserText className="font-semibold">{name}</UserText>
          {state !== 'ACTIVE' && <Tag tone={TONES[state]}>{t(`festivals-organise.host.${state}`)}</Tag>}
          <a href={`mailto:${email}`} dir="ltr" className="inline-flex min-h-8 items-center wrap-anywhere">
            {email}
          </a>
        </p>
        <DotList>
          {COUNTS.filter((count) => host[count] > 0).map((count) => (
            <span key={count}>{t(`festivals-organise.hosts.${count}`, { count: host[count] })}</span>
          ))}
          {since && <span>{since}</span>}
        </DotList>
      </div>
      {state !== 'REMOVED' && (
        <Details summary={t('festivals-organise.host.remove')}>
          <form method="post">
            <p className="mb-3">
              <UserText>{name}</UserText>: {t('festivals-organise.host.remove.text')}
            </p>
            <Button look="danger" name="remove" value={id}>
              {t('festivals-organise.host.remove.button')}
            </Button>
          </form>
        </Details>
      )}
    </li>
  );
}
