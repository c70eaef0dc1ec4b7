import { LIMITS } from '../../../../../../../libs/contracts/limits.js';
import { useI18n } from '~/i18n/use-i18n';
import { RadioGroup } from '~/ui/form/radio-group';
import { Select, type Choice } from '~/ui/form/select';
import { TextField } from '~/ui/form/text-field';
import type { Draft } from '../tasks';
import { TaskForm, type TaskProps } from './task-form';

const KINDS = ['FREE', 'DONATION', 'PAID'] as const;
const written = (value: number | null | undefined) => (typeof value === 'number' ? String(value) : '');

/** Who it is for, and what coming costs. */
export function PeopleTask({ data, answer }: TaskProps) {
  return (
    <TaskForm {...{ data, answer }} task="people">
      <PeopleFields draft={data.celebration} currencies={data.currencies} />
    </TaskForm>
  );
}

interface Props {
  draft?: Pick<Draft, 'ageFrom' | 'ageTo' | 'price'>;
  currencies: readonly Choice[];
}

export function PeopleFields({ draft, currencies }: Props) {
  const { t } = useI18n();
  return (
    <>
      <fieldset>
        <legend className="font-semibold">{t('announce.field.AGES')}</legend>
        <p className="mt-1 text-small text-soft">{t('announce.ages.hint')}</p>
        <div className="mt-3 grid grid-cols-2 gap-5">
          <TextField name="ageFrom" label={t('announce.ageFrom')} inputMode="numeric" short defaultValue={written(draft?.ageFrom)} optional />
          <TextField name="ageTo" label={t('announce.ageTo')} inputMode="numeric" short defaultValue={written(draft?.ageTo)} optional />
        </div>
      </fieldset>
      <RadioGroup name="kind" label={t('announce.field.PRICE')} defaultValue={draft?.price.kind ?? 'FREE'} choices={KINDS.map((kind) => ({ value: kind, label: t(`announce.price.${kind}`) }))} />
      <div className="grid gap-5 sm:grid-cols-[minmax(0,12rem)_minmax(0,1fr)]">
        <TextField name="amount" label={t('announce.amount')} hint={t('announce.amount.hint')} inputMode="decimal" defaultValue={written(draft?.price.amount)} optional />
        <Select name="currency" label={t('announce.currency')} hint={t('announce.currency.hint')} empty={t('announce.currency.choose')} choices={currencies} defaultValue={draft?.price.currency} optional />
      </div>
      <TextField name="note" label={t('announce.priceNote')} hint={t('announce.priceNote.hint')} maxLength={LIMITS.celebration.priceNote} defaultValue={draft?.price.note} optional />
    </>
  );
}
