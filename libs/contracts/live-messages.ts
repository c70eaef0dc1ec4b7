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
  /** Of a clip, in one language: the track that is there now, or how a draft by a machine stands. */
  captions: { clipId: string; language: string; trackId: string | null; draft: string | null };
  /** Of a save: the section, and who saved; of a move: the state of the revision. `edits`: of the revision. */
  practice: { practiceId: string; revisionId: string; edits: number; section?: string; editorName?: string; state?: string };
  /** To the people of both cities. */
  adoption: { adoptionId: string; edits: number; state: string };
  /** `edits` of a save, `state` of a move. */
  celebration: { celebrationId: string; edits?: number; state?: string };
  /** Likewise. */
  festival: { festivalId: string; edits?: number; state?: string };
  review: { waiting: number };
  notification: { unread: number; kind: string; href: string };
  /** Something in the discussion changed, up to this version. Several that follow closely are one: the highest numbers, all ids. */
  posts: { discussionId: string; version: number; lastPosition: number; postIds: string[] };
  /** Who is writing just now, of those who agreed to be shown; it holds for some seconds. */
  typing: { discussionId: string; people: LivePerson[] };
  /** Members with the discussion open, over all processes; `people`: some of those who agreed to be shown. */
  here: { discussionId: string; count: number; people: LivePerson[] };
  /** The socket was taken out of a room that it watched: what it is about is no longer for this member. */
  left: { room: string };
  /** A post in a topic of the theme's forum. */
  forum: { themeSlug: string; discussionId: string; lastPosition: number };
  'session-ended': { reason: 'SIGNED_OUT' | 'REVOKED' | 'SUSPENDED' | 'EXPIRED' };
}

export interface LivePerson {
  id: string;
  name: string;
}

/** `version` of a discussion's room: as it stands now; a page that holds an older one asks for what is newer. */
export type WatchAnswer = { ok: true; version?: number } | { ok: false; code: 'FORBIDDEN' | 'BAD_INPUT' | 'TOO_MANY_ROOMS' | 'TOO_FAST' | 'UNAVAILABLE' };

/**
 * What a browser may send, each with the name of a room. `watch`: hear it; rooms of the member and of their cities are joined
 * unasked. `typing`: this member is writing in a discussion whose room the socket is in.
 */
export interface ClientMessages {
  watch: (room: string, answer: (result: WatchAnswer) => void) => void;
  unwatch: (room: string, answer: (result: WatchAnswer) => void) => void;
  typing: (room: string, answer: (result: WatchAnswer) => void) => void;
}

/** Every message a browser may send, for the access table. */
export const CLIENT_MESSAGES = ['watch', 'unwatch', 'typing'] as const satisfies readonly (keyof ClientMessages)[];

/** Limits of the line that a page keeps to by itself; milliseconds. */
export const LIVE = { roomsPerSocket: 20, typingEveryMs: 2_000, typingHoldsMs: 5_000, peopleNamed: 20 } as const;

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

/** Says to every realtime process that what these rooms are about has come or gone: who may hear them is asked again at once. */
export interface RoomsChanged {
  roomsChanged: string[];
}

/** Who of one process is in a room. */
export interface RoomHere {
  /** Members, each once. */
  count: number;
  /** Eight characters of each member's id, so that who is in two processes counts once; empty where they are too many. */
  marks: string;
  people: LivePerson[];
}

/** What a realtime process tells the others, again and again: silence means that it is gone. */
export interface HereTold {
  /** The process. */
  from: string;
  rooms: Record<string, RoomHere>;
  /** The process ends: all of its rooms are empty. */
  ends?: boolean;
  /** The process is new: the others say at once who is with them. */
  asks?: boolean;
}
