import { LIMITS } from '../../../../../../../libs/contracts/limits.js';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { FileField } from '~/ui/form/file-field';
import { TextField } from '~/ui/form/text-field';
import { FestivalPoster } from './festival-poster';
import { SectionForm, type SectionProps } from './section-form';

/** The picture of the festival, with what it shows in words. */
export function PictureSection({ data, answer }: SectionProps) {
  const { t } = useI18n();
  const { id, poster, edits } = data.festival;
  return (
    <>
      {poster && <FestivalPoster poster={poster} className="mb-6 max-w-form" />}
      <SectionForm {...{ data, answer }} section="picture" encType="multipart/form-data">
        <FileField
          name="file"
          label={t(poster ? 'announce.picture.other' : 'announce.picture.file')}
          hint={t('announce.picture.hint', { limit: Math.floor(LIMITS.picture.maxBytes / 1024 ** 2), pixels: LIMITS.picture.minPixels })}
          accept="image/jpeg,image/png,image/webp,image/avif"
          optional={Boolean(poster)}
        />
        <TextField name="alt" label={t('announce.picture.alt')} hint={t('announce.picture.alt.hint')} maxLength={LIMITS.picture.alt} defaultValue={poster?.alt} />
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
