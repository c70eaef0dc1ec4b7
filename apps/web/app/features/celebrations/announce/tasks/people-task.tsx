import { LIMITS } from '../../../../../../../libs/contracts/limits.js';
import { useI18n } from '~/i18n/use-i18n';
import { RadioGroup } from '~/ui/form/radio-group';
import { Select } from '~/ui/form/select';
import { TextField } from '~/ui/form/text-field';
import { TaskForm, type TaskProps } from './task-form';

const KINDS = ['FREE', 'DONATION', 'PAID'] as const;
const written = (value: number | null | undefined) => (typeof value === 'number' ? String(value) : '');

/** Who it is for, and what coming costs. */
export function PeopleTask({ data, answer }: TaskProps) {
  const { t } = useI18n();
  const { ageFrom, ageTo, price } = data.celebration;
  return (
    <TaskForm {...{ data, answer }} task="people">
      <fieldset>
        <legend className="font-semibold">{t('announce.field.AGES')}</legend>
        <p className="mt-1 text-small text-soft">{t('announce.ages.hint')}</p>
        <div className="mt-3 grid grid-cols-2 gap-5">
          <TextField name="ageFrom" label={t('announce.ageFrom')} inputMode="numeric" short defaultValue={written(ageFrom)} optional />
          <TextField name="ageTo" label={t('announce.ageTo')} inputMode="numeric" short defaultValue={written(ageTo)} optional />
        </div>
      </fieldset>
      <RadioGroup name="kind" label={t('announce.field.PRICE')} defaultValue={price.kind} choices={KINDS.map((kind) => ({ value: kind, label: t(`announce.price.${kind}`) }))} />
      <div className="grid gap-5 sm:grid-cols-[minmax(0,12rem)_minmax(0,1fr)]">
        <TextField name="amount" label={t('announce.amount')} hint={t('announce.amount.hint')} inputMode="decimal" defaultValue={written(price.amount)} optional />
        <Select name="currency" label={t('announce.currency')} hint={t('announce.currency.hint')} empty={t('announce.currency.choose')} choices={data.currencies} defaultValue={price.currency} optional />
      </div>
      <TextField name="note" label={t('announce.priceNote')} hint={t('announce.priceNote.hint')} maxLength={LIMITS.celebration.priceNote} defaultValue={price.note} optional />
    </TaskForm>
  );
}
