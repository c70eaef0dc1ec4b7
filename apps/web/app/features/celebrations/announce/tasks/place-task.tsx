import { LIMITS } from '../../../../../../../libs/contracts/limits.js';
import { useI18n } from '~/i18n/use-i18n';
import { TextField } from '~/ui/form/text-field';
import { coordinatesWords } from '../edit/field-words';
import { TaskForm, type TaskProps } from './task-form';

const LIMIT = LIMITS.celebration;

/** Where one goes, or how one takes part from afar. */
export function PlaceTask({ data, answer }: TaskProps) {
  const { t } = useI18n();
  const { celebration: draft } = data;
  return (
    <TaskForm {...{ data, answer }} task="place">
      <p className="text-soft">{t('announce.place.intro')}</p>
      <TextField name="placeName" label={t('announce.field.PLACE_NAME')} hint={t('announce.placeName.hint')} maxLength={LIMIT.placeName} defaultValue={draft.placeName} optional />
      <TextField name="address" label={t('announce.field.ADDRESS')} maxLength={LIMIT.address} defaultValue={draft.address} optional />
      <TextField name="coordinates" label={t('announce.field.COORDINATES')} hint={t('announce.coordinates.hint')} defaultValue={coordinatesWords(draft)} spellCheck={false} optional />
      <TextField name="onlineUrl" type="url" label={t('announce.field.ONLINE_URL')} hint={t('announce.onlineUrl.hint')} maxLength={LIMIT.url} defaultValue={draft.onlineUrl} optional />
    </TaskForm>
  );
}
