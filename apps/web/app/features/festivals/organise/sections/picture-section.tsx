import { PictureFields } from '~/features/celebrations/announce/tasks/picture-fields';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { ColumnPicture } from '~/features/celebrations/page/column-picture';
import { SectionForm, type SectionProps } from './section-form';

/** The picture of the festival, with what it shows in words. */
export function PictureSection({ data, answer }: SectionProps) {
  const { t } = useI18n();
  const { id, poster, edits } = data.festival;
  return (
    <>
      {poster && <ColumnPicture picture={poster} className="mb-6 max-w-form" />}
      <SectionForm {...{ data, answer }} section="picture" encType="multipart/form-data">
        <PictureFields poster={poster} />
      </SectionForm>
      {poster && (
        <form method="post" className="mt-6">
          <input type="hidden" name="intent" value="removePicture" />
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="edits" value={edits} />
          <input type="hidden" name="seen" value={data.sections.find(({ name }) => name === 'picture')?.seen} />
          <Button look="quiet">{t('announce.picture.remove')}</Button>
        </form>
      )}
    </>
  );
}
