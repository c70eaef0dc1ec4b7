import { Said } from '~/features/review/said';
import { useI18n } from '~/i18n/use-i18n';
import { Notice } from '~/ui/notice';
import { UserText } from '~/ui/user-text';
import type { EditData } from './edit-page.server';

/** The text that the desk refused last: why, what it said of single sections, and what can be done now. */
export function RefusedText({ data }: { data: EditData }) {
  const { t, maybe } = useI18n();
  const { practice, refused, when } = data;
  const decision = refused?.lastDecision;
  if (!refused || !decision) return null;
  const remarks = refused.history.findLast(({ toState }) => toState === 'REJECTED')?.remarks ?? [];
  const now = practice.openRevision ? 'practices-edit.refused.open' : practice.viewerCan.begin ? 'practices-edit.refused.begin' : 'practices-edit.refused.others';
  return (
    <div className="mt-5">
      <Notice tone={practice.openRevision ? 'warn' : 'bad'} title={t('practices-edit.refused')}>
        <p>{t(practice.publishedAt ? 'practices-edit.refused.shown' : 'practices-edit.refused.text')}</p>
        <div className="mt-3 space-y-3">
          <Said title={t('practices-edit.refused.why')} when={when.refused} reasonCode={decision.reasonCode} text={decision.note} />
          {remarks.length > 0 && (
            <ul className="space-y-2">
              {remarks.map(({ part, text }, at) => (
                <li key={at}>
                  <span className="font-semibold">{maybe(`practice-words.section.${part}`)}</span>
                  <UserText as="p" className="whitespace-pre-line">
                    {text}
                  </UserText>
                </li>
              ))}
            </ul>
          )}
          <p>{t(now)}</p>
        </div>
      </Notice>
    </div>
  );
}
