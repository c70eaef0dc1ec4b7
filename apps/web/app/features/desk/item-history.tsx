import { useI18n } from '~/i18n/use-i18n';
import { Timeline } from '~/ui/timeline';
import { UserText } from '~/ui/user-text';
import type { ItemData } from './item.server';

/** Earlier rounds: who sent, who decided, and what was said. */
export function ItemHistory({ data }: { data: ItemData }) {
  const { t, maybe } = useI18n();
  const { item, when } = data;
  const lines = [...item.history].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <section aria-labelledby="history" className="mt-10">
      <h2 id="history" className="mb-6 text-h3">
        {t('desk.history')}
      </h2>
      <Timeline
        entries={lines.map((line) => ({
          id: line.id,
          at: line.at,
          when: when[line.id] ?? '',
          title: maybe(`review.move.${line.fromState}.${line.toState}`) ?? t(`clips.state.${line.toState}`),
          children: (
            <div className="text-small">
              <p className="text-soft">{line.actorName ? <UserText>{line.actorName}</UserText> : t(`review.mover.${line.actorRole}`)}</p>
              {line.reasonCode && <p className="mt-1 font-semibold">{t(`review.reason.${line.reasonCode}`)}</p>}
              {line.note && (
                <UserText as="p" className="mt-1 whitespace-pre-line">
                  {line.note}
                </UserText>
              )}
            </div>
          ),
        }))}
      />
    </section>
  );
}
