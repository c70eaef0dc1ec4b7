/** The word for colleagues beside the answer to a statement. */
export const NOTE = 'note-';

/** What answer and word were when the page was made: what has not changed is not sent on. */
export const SEEN = 'seen-';
