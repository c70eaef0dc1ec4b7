/** What a realtime process sends. Messages are hints: the database is the truth, and a page asks it again. */
export interface ServerMessages {
  film: {
    clipId: string;
    filmId: string;
    state: string;
    stage: string | null;
    /** 0-100 of the stage, or null when it cannot be told. */
    percent: number | null;
    failureCode: string | null;
  };
  clip: { clipId: string; state: string; revision: number };
  review: { waiting: number };
  notification: { unread: number; kind: string; href: string };
  /** Something in the discussion changed, up to this version. */
  posts: { discussionId: string; version: number; lastPosition: number; postIds: string[] };
  /** A post in a topic of the theme's forum. */
  forum: { themeSlug: string; discussionId: string; lastPosition: number };
  'session-ended': { reason: 'SIGNED_OUT' | 'REVOKED' | 'SUSPENDED' | 'EXPIRED' };
}

export type WatchAnswer = { ok: true } | { ok: false; code: 'FORBIDDEN' | 'BAD_INPUT' };

/** What a browser may send. `watch` names a room; rooms of the member and of their cities are joined unasked. */
export interface ClientMessages {
  watch: (room: string, answer: (result: WatchAnswer) => void) => void;
  unwatch: (room: string, answer: (result: WatchAnswer) => void) => void;
}

/** Every message a browser may send, for the access table. */
export const CLIENT_MESSAGES = ['watch', 'unwatch'] as const satisfies readonly (keyof ClientMessages)[];

/** Room names, made in one place so that sender and receiver cannot differ. */
export const room = {
  member: (memberId: string) => `member:${memberId}`,
  city: (cityId: string) => `city:${cityId}`,
  session: (sessionId: string) => `session:${sessionId}`,
  review: () => 'review',
  discussion: (id: string) => `discussion:${id}`,
  forum: (themeSlug: string) => `forum:${themeSlug}`,
} as const;

/** One message on its way from any process to every realtime process. */
export interface LiveEnvelope<K extends keyof ServerMessages = keyof ServerMessages> {
  rooms: string[];
  message: K;
  payload: ServerMessages[K];
  /** Close the sockets of these rooms after the message. */
  disconnect?: boolean;
}

/** Says to every realtime process that what these members may do has changed: their sockets are asked about again at once. */
export interface ActorsChanged {
  actorsChanged: string[];
}
