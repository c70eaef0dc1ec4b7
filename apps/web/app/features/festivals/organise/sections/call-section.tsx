import { LIMITS } from '../../../../../../../libs/contracts/limits.js';
import { useI18n } from '~/i18n/use-i18n';
import { TextArea } from '~/ui/form/text-area';
import { TextField } from '~/ui/form/text-field';
import { SectionForm, type SectionProps } from './section-form';

/** Who is asked to offer something, until when, and the address that is passed on to them. */
export function CallSection({ data, answer }: SectionProps) {
  const { t, path } = useI18n();
  const { festival: draft, callUntil, callAddress } = data;
  const state = draft.callIsOpen ? 'open' : !draft.callText ? 'none' : draft.state === 'PUBLISHED' ? 'closed' : 'waits';
  return (
    <SectionForm {...{ data, answer }} section="call">
      <div>
        <p className="font-semibold">{t(`festivals-organise.call.${state}`, { until: callUntil })}</p>
        <p className="mt-1 text-soft">{t('festivals-organise.call.intro')}</p>
        {draft.callText && (
          <p className="mt-2">
            {t('festivals-organise.call.address')}{' '}
            <a href={path(`/festivals/${draft.slug}/host`)} dir="ltr" className="wrap-anywhere">
              {callAddress}
            </a>
          </p>
        )}
      </div>
      <TextArea name="callText" label={t('festivals-organise.field.callText')} hint={t('festivals-organise.callText.hint')} rows={7} maxLength={LIMITS.festival.callText} defaultValue={draft.callText} lang={draft.language} optional />
      <TextField name="callOpenUntil" type="date" label={t('festivals-organise.field.callOpenUntil')} hint={t('festivals-organise.callOpenUntil.hint')} defaultValue={draft.callOpenUntil} optional short />
    </SectionForm>
  );
}
