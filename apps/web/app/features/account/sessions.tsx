import type { Problem } from '~/api/problem';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { ErrorSummary } from '~/ui/form/error-summary';
import { Tag } from '~/ui/tag';
import type { AccountData } from './account.server';

interface Props {
  sessions: AccountData['sessions'];
  problem?: Problem;
}

/** Browsers that are signed in, each with a button of its own. */
export function Sessions({ sessions, problem }: Props) {
  const { t } = useI18n();
  return (
    <form method="post" className="max-w-form">
      {problem && <ErrorSummary problem={problem} />}
      <ul className="border-t border-line">
        {sessions.map((session) => {
          const device = session.device ? t('account.sessions.device', session.device) : t('account.sessions.unknown');
          return (
            <li key={session.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3">
              <div>
                <p className="flex flex-wrap gap-x-3 font-semibold">
                  <bdi>{device}</bdi>
                  {session.current && <Tag tone="good">{t('account.sessions.current')}</Tag>}
                </p>
                <p className="text-small text-soft">
                  {t('account.sessions.since', { when: session.since })} · {t('account.sessions.seen', { when: session.seen })}
                </p>
              </div>
              {!session.current && (
                <Button look="quiet" name="session" value={session.id} aria-label={t('account.sessions.end.of', { device, when: session.since })}>
                  {t('account.sessions.end')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {sessions.length > 1 && (
        <Button look="danger" name="intent" value="others" className="mt-6">
          {t('account.sessions.endOthers')}
        </Button>
      )}
    </form>
  );
}
