import type { WatchLevel } from '~/api/generated/graphql';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { controlClass } from '~/ui/form/field-frame';

const levels: readonly WatchLevel[] = ['WATCHING', 'TRACKING', 'NORMAL', 'MUTED'];

interface Props {
  /** THEME, CITY, DISCUSSION, CLIP ... */
  kind: string;
  id: string;
  level: WatchLevel;
  label: string;
  /** Where the choice was made, to come back to it. */
  discussionId?: string;
}

/** How much one wants to hear of something. */
export function LevelForm({ kind, id, level, label, discussionId = '' }: Props) {
  const { t } = useI18n();
  return (
    <form method="post" data-act="level" className="flex flex-wrap items-end gap-3">
      <input type="hidden" name="intent" value="level" />
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="discussionId" value={discussionId} />
      <label className="min-w-0 basis-96 text-small font-semibold">
        <bdi>{label}</bdi>
        <select name="level" defaultValue={level} className={controlClass}>
          {levels.map((one) => (
            <option key={one} value={one}>
              {t(`discussions.level.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <Button look="quiet">{t('discussions.level.set')}</Button>
    </form>
  );
}
