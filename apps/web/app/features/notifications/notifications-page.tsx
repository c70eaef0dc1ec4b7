import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { EmptyState } from '~/ui/empty-state';
import { Island } from '~/ui/island';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { Pagination } from '~/ui/pagination';
import { NotificationLine } from './notification-line';
import type { NotificationsData } from './notifications.server';

export function NotificationsPage({ data }: { data: NotificationsData }) {
  const { t } = useI18n();
  return (
    <>
      <PageHead title={t('notifications.title')} unlisted />
      <PageTitle title={t('notifications.title')} lead={data.items.length > 0 ? <span data-inbox-count>{t('notifications.count', { count: data.unread })}</span> : undefined} />
      <div className="mt-8 max-w-text" data-inbox>
        <p data-inbox-said aria-live="polite" className="sr-only" />
        {data.items.length === 0 ? (
          <EmptyState title={t('notifications.empty')} theme="celebration">
            <p>{t('notifications.empty.text')}</p>
          </EmptyState>
        ) : (
          <form method="post">
            {data.unread > 0 && (
              <Button look="quiet" className="mb-6">
                {t('notifications.readAll')}
              </Button>
            )}
            <ul className="border-t border-line" data-inbox-list>
              {data.items.map((item) => (
                <NotificationLine key={item.id} item={item} />
              ))}
            </ul>
          </form>
        )}
        <Pagination pageInfo={data.pageInfo} />
        <Island name="inbox" />
      </div>
    </>
  );
}
