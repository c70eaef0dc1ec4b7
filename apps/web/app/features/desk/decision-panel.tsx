import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { ErrorSummary } from '~/ui/form/error-summary';
import { Notice } from '~/ui/notice';
import { UserText } from '~/ui/user-text';
import { AfterwardsForm } from './celebration/afterwards-form';
import { AnswerForm } from './answer-form';
import { DecisionForm } from './decision-form';
import type { DeskAnswer, ItemData } from './item.server';
import { PostDecisionForm } from './post-decision-form';
import { decidedWords, toneOf } from './tone-of';

/** What this person can do with the item, or why nothing. */
export function DecisionPanel({ data, answer }: { data: ItemData; answer?: DeskAnswer }) {
  const { t } = useI18n();
  const { kind, purpose } = data.item;
  const DecideForm = kind === 'POST' ? PostDecisionForm : purpose === 'APPEAL' ? AnswerForm : purpose === 'AFTERWARDS' ? AfterwardsForm : DecisionForm;
  const decision = answer?.part ? undefined : answer;
  return (
    <section aria-labelledby="decision" className="border-t-2 border-edge pt-5">
      <h2 id="decision" className="text-h3">
        {t('desk.decision')}
      </h2>
      <div className="mt-4 space-y-5">
        {data.standing === 'mine' ? <DecideForm data={data} answer={decision} /> : <Standing data={data} answer={decision} />}
      </div>
    </section>
  );
}

function Standing({ data, answer }: { data: ItemData; answer?: DeskAnswer }) {
  const { t } = useI18n();
  const { item, when, standing } = data;
  return (
    <>
      {answer && <ErrorSummary problem={answer.problem} />}
      {answer?.sent?.note && (
        <Notice title={t('desk.yourNote')}>
          <UserText as="p" className="whitespace-pre-line">
            {answer.sent.note}
          </UserText>
        </Notice>
      )}
      {standing === 'free' && (
        <form method="post">
          <input type="hidden" name="intent" value="claim" />
          <p className="mb-4">{t('desk.take.text')}</p>
          <Button>{t('desk.take')}</Button>
        </form>
      )}
      {standing === 'other' && (
        <Notice tone="warn" title={t('desk.claimed')}>
          <p>
            <UserText>{item.claimedBy?.name}</UserText> · {t('desk.until', { when: when.until ?? '' })}
          </p>
          <p className="mt-1">{t('desk.claimed.text')}</p>
        </Notice>
      )}
      {standing === 'own' && <Notice title={t('desk.own')}>{t(item.kind === 'POST' ? 'desk.post.own' : 'desk.own.text')}</Notice>}
      {standing === 'hid' && <Notice title={t('desk.hid')}>{t('desk.hid.text')}</Notice>}
      {standing === 'reported' && <Notice title={t('desk.reported')}>{t('desk.reported.text')}</Notice>}
      {standing === 'outside' && <Notice title={t('desk.outside')}>{t('desk.outside.text')}</Notice>}
      {standing === 'lookOnly' && <Notice>{t('desk.lookOnly')}</Notice>}
      {standing === 'withdrawn' && <Notice>{t(item.kind === 'POST' ? 'desk.post.gone' : item.purpose === 'APPEAL' ? 'desk.appeal.closed' : 'desk.withdrawn')}</Notice>}
      {standing === 'decided' && item.decision && (
        <Notice tone={toneOf(item.decision)} title={t(decidedWords(item.purpose, item.decision))}>
          {item.reasonCode && <p className="font-semibold">{t(`review.reason.${item.reasonCode}`)}</p>}
          {item.note && (
            <UserText as="p" className="whitespace-pre-line">
              {item.note}
            </UserText>
          )}
          <p className="text-small text-soft">
            <UserText>{item.decidedByName}</UserText> · {when.decided}
          </p>
        </Notice>
      )}
    </>
  );
}
