import { graphql } from '~/api/generated';

export const NotificationsQuery = graphql(`
  query Notifications($after: String) {
    viewer { id timeZone unreadNotifications }
    notifications(first: 20, after: $after) {
      nodes { id kind href createdAt readAt params { key value } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const MarkNotificationsRead = graphql(`
  mutation NotificationsMarkRead($ids: [ID!]) {
    markNotificationsRead(ids: $ids)
  }
`);
