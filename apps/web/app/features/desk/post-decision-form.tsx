import { LIMITS } from '../../../../../libs/contracts/limits.js';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { RadioGroup } from '~/ui/form/radio-group';
import { Select } from '~/ui/form/select';
import { TextArea } from '~/ui/form/text-area';
import type { DeskAnswer, ItemData } from './item.server';
import { postReasons } from './reasons';

const decisions = ['KEEP', 'WARN', 'HIDE', 'HIDE_AND_WARN'] as const;

/** The decision about a post that readers reported, or that waits to be shown. */
export function PostDecisionForm({ data, answer }: { data: ItemData; answer?: DeskAnswer }) {
  const { t } = useI18n();
  const { item, when } = data;
  return (
    <div>
      <p className="mb-5 text-small text-soft">{t('desk.mine', { when: when.until ?? '' })}</p>
      <Form problem={answer?.problem} sent={answer?.sent} id="decide">
        <input type="hidden" name="intent" value="decideFlagged" />
        <input type="hidden" name="revision" value={item.post?.revision ?? item.revision} />
        <RadioGroup
          name="decision"
          label={t('desk.decision.label')}
          choices={decisions.map((decision) => ({ value: decision, label: t(item.purpose === 'HELD' && decision === 'KEEP' ? 'desk.flag.SHOW' : `desk.flag.${decision}`), hint: t(`desk.flag.${decision}.hint`) }))}
        />
        <Select
          name="reasonCode"
          label={t('desk.reason')}
          hint={t('desk.flag.reason.hint')}
          empty={t('desk.reason.choose')}
          choices={postReasons.map((reason) => ({ value: reason, label: t(`review.reason.${reason}`) }))}
        />
        <TextArea name="note" label={t('desk.flag.note')} hint={t('desk.flag.note.hint')} maxLength={LIMITS.review.note} rows={4} />
        <div className="flex flex-wrap gap-3">
          <Button name="then" value="next">
            {t('desk.submitNext')}
          </Button>
          <Button name="then" value="queue" look="quiet">
            {t('desk.submit')}
          </Button>
        </div>
      </Form>
      <form method="post" className="mt-6">
        <input type="hidden" name="intent" value="release" />
        <Button look="quiet">{t('desk.release')}</Button>
      </form>
    </div>
  );
}
