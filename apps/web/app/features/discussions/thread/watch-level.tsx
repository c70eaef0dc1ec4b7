import type { ThreadHeadFragment } from '~/api/generated/graphql';
import { useI18n } from '~/i18n/use-i18n';
import { LevelForm } from '../watching/level-form';

/** Of what in this discussion the reader is told. */
export function WatchLevel({ discussion }: { discussion: ThreadHeadFragment }) {
  const { t } = useI18n();
  if (!discussion.viewer) return null;
  return (
    <div className="mt-10 border-t border-line pt-5">
      <LevelForm kind="DISCUSSION" id={discussion.id} level={discussion.viewer.level} label={t('discussions.level')} discussionId={discussion.id} />
    </div>
  );
}
