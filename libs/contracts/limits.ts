const MiB = 1024 * 1024;

/** Sizes, counts and times that a member is told before they are met. Bytes, milliseconds and characters. */
export const LIMITS = {
  graphql: { depth: 10, cost: 5_000, bodyBytes: 2 * MiB, pageSize: 20, maxPageSize: 100 },
  upload: {
    maxBytes: 2048 * MiB,
    maxDurationMs: 30 * 60_000,
    minDurationMs: 500,
    expiresMs: 14 * 24 * 3_600_000,
    extensions: ['mp4', 'mov', 'm4v', 'webm', 'mkv', 'avi', '3gp', 'mpg', 'mpeg', 'ogv'],
  },
  city: { storageBytes: 20 * 1024 * MiB },
  captions: { maxBytes: MiB, maxCues: 5_000, cueCharacters: 500, languages: 20 },
  clip: { title: 120, summary: 1_000, statement: 1_000, languages: 20, questions: 20 },
  module: { text: 12_000, line: 300, items: 12 },
  person: { name: 120, email: 254, password: { min: 12, max: 200 } },
  application: { text: 2_000, linkExpiresMs: 7 * 24 * 3_600_000 },
  invitation: { expiresMs: 14 * 24 * 3_600_000 },
  signIn: { linkExpiresMs: 30 * 60_000, sessionExpiresMs: 60 * 24 * 3_600_000 },
  review: { claimMs: 20 * 60_000, note: 2_000, flagsAnHour: 20 },
  discussions: {
    body: 20_000,
    title: 150,
    reason: 500,
    /** In one post. */
    links: 10,
    mentions: 10,
    quoteDepth: 5,
    posts: { minute: 6, hour: 60 },
    /** Of people in their first days. */
    newMember: { days: 3, minute: 3, hour: 20 },
    topicsADay: 5,
    editsAMinute: 20,
    reactionsAMinute: 60,
    splitPosts: 100,
    slowModeSeconds: [0, 30, 60, 300, 900, 3_600],
  },
} as const;
