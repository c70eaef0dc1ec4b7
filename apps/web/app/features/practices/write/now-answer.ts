import type { MissingWords } from './missing-words';

/** What a section's address `/now` answers to the script of the page. */
export type NowAnswer =
  | { kind: 'saved'; edits: number; revisionEdits: number; words: string; missing: MissingWords[]; /** Where the button that was pressed leads. */ href: string }
  | { kind: 'conflict'; words: string }
  /** Something in the section, or in its state, stands against saving it as it is. */
  | { kind: 'faults'; fields: MissingWords[]; words: string }
  | { kind: 'signedOut'; href: string };
