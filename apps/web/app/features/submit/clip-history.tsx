import { useI18n } from '~/i18n/use-i18n';
import { Timeline } from '~/ui/timeline';
import { UserText } from '~/ui/user-text';
import { useEdit } from './saving/edit-context';

/** What happened to the clip so far; moderators are the team, not a person. */
export function ClipHistory() {
  const { t, maybe } = useI18n();
  const { page } = useEdit();
  const lines = [...page.clip.history].sort((a, b) => b.at.localeCompare(a.at));
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="history">
      <h2 id="history" className="mb-6 text-h3">
        {t('submit.history')}
      </h2>
      <Timeline
        entries={lines.map((line) => ({
          id: line.id,
          at: line.at,
          when: page.when[line.id] ?? '',
          title: maybe(`review.move.${line.fromState}.${line.toState}`) ?? t(`clips.state.${line.toState}`),
          children: (
            <div className="text-small">
              <p className="text-soft">
                {line.actorRole === 'CITY' && line.actorName ? <UserText>{line.actorName}</UserText> : t(`review.mover.${line.actorRole}`)}
              </p>
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
