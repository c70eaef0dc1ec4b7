import type { ReactNode } from 'react';
import type { EditorialState } from '~/api/generated/graphql';
import { useI18n } from '~/i18n/use-i18n';
import { Notice } from '~/ui/notice';
import { UserText } from '~/ui/user-text';

const tones = {
  DRAFT: 'plain',
  SUBMITTED: 'plain',
  IN_REVIEW: 'plain',
  CHANGES_REQUESTED: 'warn',
  REJECTED: 'bad',
  PUBLISHED: 'good',
  WITHDRAWN: 'plain',
  HIDDEN: 'bad',
} as const satisfies Record<EditorialState, string>;

interface Props {
  state: EditorialState;
  title: string;
  text: string;
  /** The desk's answer, which is shown while it holds. */
  decision?: { reasonCode?: string | null; note?: string | null } | null;
  /** Of the answer. */
  when?: string;
  children?: ReactNode;
}

/** Where a submission stands with the moderators, and their answer. */
export function StateBox({ state, title, text, decision, when, children }: Props) {
  const { maybe } = useI18n();
  const isAnswered = state === 'CHANGES_REQUESTED' || state === 'REJECTED';
  return (
    <Notice tone={tones[state]} title={title}>
      <p>{text}</p>
      {isAnswered && decision && (
        <div className="mt-3">
          {decision.reasonCode && <p className="font-semibold">{maybe(`review.reason.${decision.reasonCode}`)}</p>}
          {decision.note && (
            <UserText as="blockquote" className="mt-1 block whitespace-pre-line border-s-4 border-warn ps-4">
              {decision.note}
            </UserText>
          )}
          <p className="mt-2 text-small text-soft">{when}</p>
        </div>
      )}
      {children}
    </Notice>
  );
}
