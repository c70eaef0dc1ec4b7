import type { ReactNode } from 'react';
import { useI18n } from '~/i18n/use-i18n';
import { Tag } from '~/ui/tag';
import { UserText } from '~/ui/user-text';
import type { NotificationsData } from './notifications.server';

const words = (chunks: ReactNode[]) => <bdi dir="auto">{chunks}</bdi>;

/** Kinds whose sentence names the city already. */
const NAMES_CITY = new Set<string>(['INVITATION_ACCEPTED', 'ADOPTION_BEGUN', 'ADOPTION_MOVED', 'ADOPTION_REPORTED', 'HELP_OFFERED', 'REPORT_ANSWERED']);

function titleOf({ discussionTitle, discussionId, title, practiceTitle, clipTitle }: NotificationsData['items'][number]['params'], t: ReturnType<typeof useI18n>['t']): string {
  if (discussionTitle !== undefined) return discussionTitle;
  if (discussionId) return t('notifications.thread');
  if (title !== undefined) return title;
  return practiceTitle === undefined ? clipTitle || t('notifications.untitled') : practiceTitle || t('notifications.untitledPractice');
}

/** One sentence that leads on; what was not read yet is marked in words and weight. Opening it is a form, since it marks it read. */
export function NotificationLine({ item }: { item: NotificationsData['items'][number] }) {
  const { t, rich, maybe } = useI18n();
  const { id, kind, params } = item;
  const unread = item.readAt === null || item.readAt === undefined;
  const { reasonCode, failureCode } = params;
  const why = (reasonCode && maybe(`review.reason.${reasonCode}`)) || (failureCode && maybe(`submit.failure.${failureCode}`, params));
  return (
    <li className="border-b border-line py-3" data-line={id}>
      <input type="hidden" name={`href-${id}`} value={item.href} />
      <button type="submit" name="id" value={id} className={`block min-h-11 w-full cursor-pointer text-start text-theme-ink underline hover:decoration-2 ${unread ? 'font-bold' : ''}`}>
        {rich(`notifications.${kind}`, {
          clip: words,
          practice: words,
          celebration: words,
          who: words,
          city: words,
          about: words,
          title: titleOf(params, t),
          name: params.discussionId ? params.authorName || t('notifications.somebody') : (params.memberName ?? ''),
          decision: params.decision ?? '',
          cityName: params.cityName ?? '',
          state: params.state ?? '',
          answer: params.answer ?? '',
          count: Number(params.count ?? 1),
        })}
      </button>
      {why && <p>{reasonCode ? t('notifications.reason', { reason: why }) : why}</p>}
      {params.reason && (
        <p>
          {t('notifications.reason', { reason: '' })} <UserText>{params.reason}</UserText>
        </p>
      )}
      {params.note && <UserText as="p">{params.note}</UserText>}
      {params.excerpt && (
        <UserText as="blockquote" lang={params.language} className="mt-1 block border-s-4 border-line ps-3 text-soft">
          {params.excerpt}
        </UserText>
      )}
      <p className="flex flex-wrap items-center gap-x-3 text-small text-soft">
        {unread && <Tag tone="theme">{t('notifications.unread')}</Tag>}
        <time dateTime={item.createdAt}>{item.when}</time>
        {params.cityName && !NAMES_CITY.has(kind) && <bdi>{params.cityName}</bdi>}
      </p>
    </li>
  );
}
