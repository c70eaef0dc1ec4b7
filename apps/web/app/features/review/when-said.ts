/** What has a moment of its own in the story of a submission. */
interface Told {
  history: readonly { id: string; at: string }[];
  lastDecision?: { at: string } | null;
  submittedAt?: string | null;
  publishedAt?: string | null;
  hiding?: { at: string; appeal?: { at: string; answeredAt?: string | null } | null } | null;
}

/** The moments of a submission in words: those of its history by the line's id, the others by what happened then. */
export function whenSaid(words: (moment: string) => string, { history, lastDecision, submittedAt, publishedAt, hiding }: Told): Record<string, string> {
  const when: Record<string, string> = Object.fromEntries(history.map(({ id, at }) => [id, words(at)]));
  if (lastDecision) when.decision = words(lastDecision.at);
  if (submittedAt) when.submitted = words(submittedAt);
  if (publishedAt) when.published = words(publishedAt);
  if (hiding) when.hidden = words(hiding.at);
  if (hiding?.appeal) when.appealed = words(hiding.appeal.at);
  if (hiding?.appeal?.answeredAt) when.answered = words(hiding.appeal.answeredAt);
  return when;
}
