import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { ColumnPicture } from '~/features/celebrations/page/column-picture';
import { PictureFields } from './picture-fields';
import { TaskForm, type TaskProps } from './task-form';

/** The picture of the announcement, with what it shows in words. */
export function PictureTask({ data, answer }: TaskProps) {
  const { t } = useI18n();
  const { poster, edits } = data.celebration;
  return (
    <>
      {poster && <ColumnPicture picture={poster} className="mb-6 max-w-form" />}
      <TaskForm {...{ data, answer }} task="picture" encType="multipart/form-data">
        <PictureFields poster={poster} />
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
