import { LIMITS } from '../../../../../../../libs/contracts/limits.js';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { FileField } from '~/ui/form/file-field';
import { TextField } from '~/ui/form/text-field';
import { TaskForm, type TaskProps } from './task-form';

/** Wide enough for the column of the form. */
const WIDTH = 640;

/** The picture of the announcement, with what it shows in words. */
export function PictureTask({ data, answer }: TaskProps) {
  const { t } = useI18n();
  const { poster, edits } = data.celebration;
  const shown = poster?.widths.findLast((width) => width <= WIDTH) ?? poster?.widths[0];
  return (
    <>
      {poster && (
        <img src={`/media/pictures/${poster.id}/${shown}.webp`} alt={poster.alt} width={poster.width} height={poster.height} className="mb-6 h-auto max-h-96 w-full max-w-form rounded-small bg-wash object-contain" />
      )}
      <TaskForm {...{ data, answer }} task="picture" encType="multipart/form-data">
        <FileField
          name="file"
          label={t(poster ? 'announce.picture.other' : 'announce.picture.file')}
          hint={t('announce.picture.hint', { limit: Math.floor(LIMITS.picture.maxBytes / 1024 ** 2), pixels: LIMITS.picture.minPixels })}
          accept="image/jpeg,image/png,image/webp,image/avif"
          optional={Boolean(poster)}
        />
        <TextField name="alt" label={t('announce.picture.alt')} hint={t('announce.picture.alt.hint')} maxLength={LIMITS.picture.alt} defaultValue={poster?.alt} />
      </TaskForm>
      {poster && (
        <form method="post" className="mt-6">
          <input type="hidden" name="intent" value="removePicture" />
          <input type="hidden" name="edits" value={edits} />
          <Button look="quiet">{t('announce.picture.remove')}</Button>
        </form>
      )}
    </>
  );
}
