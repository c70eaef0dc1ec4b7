import type { DiscussionPreviewQuery } from '~/api/generated/graphql';
import type { Problem } from '~/api/problem';
import type { SentValues } from '~/forms/sent-values.server';

export type Preview = DiscussionPreviewQuery['postPreview'];

/** What came of a form, before it is known whether a page or a script asked. */
export type Outcome =
  | { kind: 'done'; discussionId: string; postId?: string; position?: number | null; version?: number | null; /** Another discussion's page, without the language. */ href?: string }
  | { kind: 'preview'; preview: Preview }
  | { kind: 'saved' }
  | { kind: 'problem'; problem: Problem };

/** What a page shows again beside its form. */
export interface ThreadAnswer {
  intent: string;
  sent: SentValues;
  problem?: Problem;
  preview?: Preview;
  saved?: boolean;
}
