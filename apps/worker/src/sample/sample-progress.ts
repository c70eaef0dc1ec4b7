/** Where the loading stands, kept in the database so that another run goes on from there. */
export interface Progress {
  /** When it was begun, ISO 8601: days are counted back from here. */
  loadedAt: string;
  /** Clip ids by their slug in the sample. */
  clips: Record<string, string>;
}

/** Names of what the settings of the network say about the sample. */
export const PROGRESS = 'sample-network-progress';
export const COMPLETE = 'sample-network-complete';
/** Set by who took the sample away: it never comes back by itself. */
export const REMOVED = 'sample-network-removed';
