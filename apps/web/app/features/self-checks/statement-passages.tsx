import type { SelfCheckModuleFragment } from '~/api/generated/graphql';
import { formatClock } from '~/i18n/format';
import { useI18n } from '~/i18n/use-i18n';
import { UserText } from '~/ui/user-text';
import { passagesFor } from './passages-for';

interface Props {
  module: Pick<SelfCheckModuleFragment, 'passages'>;
  /** Keys of the questions whose answers help. */
  questions: readonly string[];
  /** Slug of the city that asks: it need not be shown its own. */
  own?: string;
}

/** Passages in which cities answer the questions of a statement, one a city: each leads to its second of the clip. */
export function StatementPassages({ module, questions, own }: Props) {
  const { t, path } = useI18n();
  const passages = passagesFor(module.passages, questions, own);
  if (passages.length === 0) return null;
  return (
    <div className="min-w-0">
      <h4 className="font-semibold text-theme-ink">{t('self-checks.watch')}</h4>
      <ul className="mt-3 space-y-4">
        {passages.map(({ id, startMs, clip }) => (
          <li key={id} className="flex items-start gap-4">
            {clip.media.posterSmallUrl && <img src={clip.media.posterSmallUrl} alt="" loading="lazy" decoding="async" width={640} height={360} className="aspect-video h-auto w-28 shrink-0 rounded-small object-cover" />}
            <div className="min-w-0 text-small">
              <a href={path(`/clips/${clip.id}?t=${Math.floor(startMs / 1000)}#player`)} className="font-semibold">
                <UserText>{clip.title || t('clips.untitled')}</UserText>
              </a>
              <p className="text-soft">
                <UserText>{clip.city.name}</UserText> · <span className="figures">{formatClock(startMs)}</span>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
