import { redirect } from 'react-router';
import { signInPath } from '~/api/api-errors.server';
import { gql } from '~/api/gql.server';
import { redirectTo, safeReturn } from '~/api/redirect.server';
import type { RequestArgs } from '~/api/request-context.server';
import { readText } from '~/forms/read-text.server';
import { languageOf } from '~/i18n/choose-language';
import { formatDate } from '~/i18n/format';
import { MarkNotificationsRead, NotificationsQuery } from './notifications.query';

/** What the member was told, newest first, with times in their own zone. */
export async function readNotifications(args: RequestArgs) {
  const language = languageOf(args.request);
  const after = new URL(args.request.url).searchParams.get('after');
  const { viewer, notifications } = await gql(args, NotificationsQuery, { after });
  if (!viewer) throw redirect(signInPath(args.request));
  return {
    unread: viewer.unreadNotifications,
    pageInfo: notifications.pageInfo,
    items: notifications.nodes.map((node) => ({
      ...node,
      params: Object.fromEntries(node.params.map(({ key, value }) => [key, value])) as Record<string, string | undefined>,
      when: formatDate(language, node.createdAt, { dateStyle: 'medium', timeStyle: 'short', timeZone: viewer.timeZone }),
    })),
  };
}

export type NotificationsData = Awaited<ReturnType<typeof readNotifications>>;

/** Opening one marks it read and leads on; the other button marks all. */
export async function openNotification(args: RequestArgs) {
  const form = await args.request.formData();
  const id = readText(form, 'id');
  await gql(args, MarkNotificationsRead, { ids: id ? [id] : null });
  if (!id) return redirectTo(args.request, '/notifications');
  return redirectTo(args.request, safeReturn(readText(form, `href-${id}`), '/notifications'));
}
