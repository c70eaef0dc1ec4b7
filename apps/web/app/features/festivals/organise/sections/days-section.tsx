import { useI18n } from '~/i18n/use-i18n';
import { DaysFields } from './days-fields';
import { SectionForm, type SectionProps } from './section-form';

/** When the festival is. */
export function DaysSection({ data, answer }: SectionProps) {
  const { t } = useI18n();
  const { festival: draft, zones } = data;
  return (
    <SectionForm {...{ data, answer }} section="days">
      {draft.totals.celebrations > 0 && <p>{t('festivals-organise.days.note', { count: draft.totals.celebrations })}</p>}
      <DaysFields days={draft} zone={draft.zone} zones={zones} />
    </SectionForm>
  );
}
