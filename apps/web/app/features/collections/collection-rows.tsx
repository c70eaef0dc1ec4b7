import { LIMITS } from '../../../../../libs/contracts/limits.js';
import { useI18n } from '~/i18n/use-i18n';
import { Checkbox } from '~/ui/form/checkbox';
import { TextArea } from '~/ui/form/text-area';
import { TextField } from '~/ui/form/text-field';
import type { Row } from './edit-collection.server';

const NEW_ROWS = [0, 1, 2];

/** The practices in it: place, reason, and whether it goes. */
export function CollectionRows({ rows }: { rows: readonly Row[] }) {
  const { t } = useI18n();
  if (rows.length === 0) return null;
  return (
    <fieldset>
      <legend className="text-h3 font-bold">{t('collections.practices')}</legend>
      <ol className="mt-4 space-y-6">
        {rows.map(({ practiceId, title, why }, at) => (
          <li key={practiceId} className="border-t border-line pt-4">
            <input type="hidden" name="practice" value={practiceId} />
            <input type="hidden" name={`title-${practiceId}`} value={title} />
            <p className="font-semibold">
              <bdi>{title}</bdi>
            </p>
            <div className="mt-3 space-y-4">
              <TextField name={`place-${practiceId}`} label={t('collections.field.place')} inputMode="numeric" defaultValue={String(at + 1)} short />
              <TextArea name={`why-${practiceId}`} label={t('collections.field.why')} rows={2} maxLength={LIMITS.collection.why} defaultValue={why} optional />
              <Checkbox name={`remove-${practiceId}`} label={t('collections.field.remove')} />
            </div>
          </li>
        ))}
      </ol>
    </fieldset>
  );
}

/** Practices that come in are named by their address, as it stands in the browser. */
export function NewRows() {
  const { t, number } = useI18n();
  return (
    <fieldset>
      <legend className="text-h3 font-bold">{t('collections.add')}</legend>
      <p className="mt-1 text-small text-soft">{t('collections.add.hint')}</p>
      <div className="mt-4 space-y-6">
        {NEW_ROWS.map((at) => (
          <div key={at} className="space-y-4 border-t border-line pt-4">
            <TextField name={`address-${at}`} label={t('collections.field.address', { number: number(at + 1) })} optional inputMode="url" />
            <TextArea name={`newWhy-${at}`} label={t('collections.field.why')} rows={2} maxLength={LIMITS.collection.why} optional />
          </div>
        ))}
      </div>
    </fieldset>
  );
}
