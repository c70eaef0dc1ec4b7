import { LIMITS } from '../../../../../../../libs/contracts/limits.js';
import { useI18n } from '~/i18n/use-i18n';
import { Select } from '~/ui/form/select';
import { TextField } from '~/ui/form/text-field';

interface Props {
  days?: { startsOn: string; endsOn: string };
  zone: string;
  zones: { value: string; label: string }[];
}

/** The first and the last day, and whose clocks say when they begin. */
export function DaysFields({ days, zone, zones }: Props) {
  const { t } = useI18n();
  return (
    <>
      <div className="grid gap-x-5 gap-y-7 sm:grid-cols-2 sm:items-end">
        <TextField name="startsOn" type="date" label={t('festivals-organise.field.startsOn')} defaultValue={days?.startsOn} />
        <TextField name="endsOn" type="date" label={t('festivals-organise.field.endsOn')} hint={t('festivals-organise.endsOn.hint', { limit: LIMITS.festival.days })} defaultValue={days?.endsOn} />
      </div>
      <Select name="zone" label={t('festivals-organise.field.zone')} hint={t('festivals-organise.zone.hint')} choices={zones} defaultValue={zone} />
    </>
  );
}
