import type { ReactNode } from 'react';
import type { ReviewReason } from '~/api/generated/graphql';
import { useI18n } from '~/i18n/use-i18n';
import { Notice } from '~/ui/notice';
import { UserText } from '~/ui/user-text';

interface Props {
  title?: string;
  text: string;
  /** Why it is not shown, where the desk said so. */
  remark?: { reasonCode?: ReviewReason | null; note?: string | null } | null;
  children?: ReactNode;
}

/** On the page of something that is not on the site: only its people see it, and why. */
export function NotShownNotice({ title, text, remark, children }: Props) {
  const { maybe } = useI18n();
  return (
    <Notice tone="warn" title={title}>
      <p>{text}</p>
      {remark?.reasonCode && <p>{maybe(`review.reason.${remark.reasonCode}`)}</p>}
      {remark?.note && <UserText as="p">{remark.note}</UserText>}
      {children}
    </Notice>
  );
}
