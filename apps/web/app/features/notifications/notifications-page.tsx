import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { EmptyState } from '~/ui/empty-state';
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
      <PageTitle title={t('notifications.title')} lead={data.items.length > 0 ? t('notifications.count', { count: data.unread }) : undefined} />
      <div className="mt-8 max-w-text">
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
            <ul className="border-t border-line">
              {data.items.map((item) => (
                <NotificationLine key={item.id} item={item} />
              ))}
            </ul>
          </form>
        )}
        <Pagination pageInfo={data.pageInfo} />
      </div>
    </>
  );
}
