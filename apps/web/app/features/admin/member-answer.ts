import type { Problem } from '~/api/problem';
import type { SentValues } from '~/forms/sent-values.server';

/** What came back from one of the forms about a member. */
export interface MemberAnswer {
  /** The role, or `suspend`. */
  part: string;
  problem: Problem;
  sent?: SentValues;
}
