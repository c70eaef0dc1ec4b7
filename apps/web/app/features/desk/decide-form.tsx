import type { ReactNode } from 'react';
import { LIMITS } from '../../../../../libs/contracts/limits.js';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { RadioGroup } from '~/ui/form/radio-group';
import { Select } from '~/ui/form/select';
import { TextArea } from '~/ui/form/text-area';
import type { DeskAnswer, ItemData } from './item.server';

interface Props {
  data: ItemData;
  answer?: DeskAnswer;
  intent: 'decide' | 'decideFlagged';
  /** The one that was seen: a decision about another is refused. */
  revision: number;
  label: string;
  choices: { value: string; label: string; hint: string }[];
  reasonHint: string;
  noteLabel: string;
  noteHint: string;
  /** Before the choice. */
  children?: ReactNode;
}

/** What every decision of the desk has: a choice, a reason, a note, and the way to the next item or back to the queue. */
export function DecideForm({ data, answer, intent, revision, label, choices, reasonHint, noteLabel, noteHint, children }: Props) {
  const { t } = useI18n();
  return (
    <div>
      <p className="mb-5 text-small text-soft">{t('desk.mine', { when: data.when.until ?? '' })}</p>
      <Form problem={answer?.problem} sent={answer?.sent} id="decide">
        <input type="hidden" name="intent" value={intent} />
        <input type="hidden" name="revision" value={revision} />
        {children}
        <RadioGroup name="decision" label={label} choices={choices} />
        <Select
          name="reasonCode"
          label={t('desk.reason')}
          hint={reasonHint}
          empty={t('desk.reason.choose')}
          choices={data.item.reasons.map((reason) => ({ value: reason, label: t(`review.reason.${reason}`) }))}
        />
        <TextArea name="note" label={noteLabel} hint={noteHint} maxLength={LIMITS.review.note} rows={5} />
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
