import { LIMITS } from '../../../../../libs/contracts/limits.js';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Checkbox } from '~/ui/form/checkbox';
import { Form } from '~/ui/form/form';
import { RadioGroup } from '~/ui/form/radio-group';
import { Select } from '~/ui/form/select';
import { TextArea } from '~/ui/form/text-area';
import type { DeskAnswer, ItemData } from './item.server';
import { reasons } from './reasons';

const checks = ['consent', 'captions', 'theme', 'sound', 'rights', 'advertising'] as const;
const decisions = ['APPROVE', 'REQUEST_CHANGES', 'REJECT'] as const;

/** The decision about the revision that is shown. The checklist is for the moderator's eyes: it is not kept. */
export function DecisionForm({ data, answer }: { data: ItemData; answer?: DeskAnswer }) {
  const { t } = useI18n();
  const { item, when } = data;
  return (
    <div>
      <p className="mb-5 text-small text-soft">{t('desk.mine', { when: when.until ?? '' })}</p>
      <Form problem={answer?.problem} sent={answer?.sent} id="decide">
        <input type="hidden" name="intent" value="decide" />
        <input type="hidden" name="revision" value={item.revision} />
        <fieldset>
          <legend className="font-semibold">{t('desk.checklist')}</legend>
          <div className="mt-1">
            {checks.map((check) => (
              <Checkbox key={check} name="check" value={check} label={t(`desk.check.${check}`)} />
            ))}
          </div>
        </fieldset>
        <RadioGroup
          name="decision"
          label={t('desk.decision.label')}
          choices={decisions.map((decision) => ({ value: decision, label: t(`desk.decide.${decision}`), hint: t(`desk.decide.${decision}.hint`) }))}
        />
        <Select
          name="reasonCode"
          label={t('desk.reason')}
          hint={t('desk.reason.hint')}
          empty={t('desk.reason.choose')}
          choices={reasons.map((reason) => ({ value: reason, label: t(`review.reason.${reason}`) }))}
        />
        <TextArea name="note" label={t('desk.note')} hint={t('desk.note.hint')} maxLength={LIMITS.review.note} rows={5} />
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
