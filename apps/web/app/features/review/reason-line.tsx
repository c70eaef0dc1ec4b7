import type { ReviewReason } from '~/api/generated/graphql';
import { useI18n } from '~/i18n/use-i18n';
import { UserText } from '~/ui/user-text';

/** What the desk said of something, in one line of a list. */
export function ReasonLine({ decision }: { decision: { reasonCode?: ReviewReason | null; note?: string | null } }) {
  const { maybe } = useI18n();
  return (
    <p className="mt-1">
      {decision.reasonCode && <span className="font-semibold">{maybe(`review.reason.${decision.reasonCode}`)}. </span>}
      <UserText>{decision.note}</UserText>
    </p>
  );
}
