import { LIMITS } from '../../../../../../../libs/contracts/limits.js';
import { useI18n } from '~/i18n/use-i18n';
import { FileField } from '~/ui/form/file-field';
import { TextField } from '~/ui/form/text-field';

/** A picture and what it shows in words; `poster` is the one that is there already. */
export function PictureFields({ poster }: { poster?: { alt: string } | null }) {
  const { t } = useI18n();
  return (
    <>
      <FileField
        name="file"
        label={t(poster ? 'announce.picture.other' : 'announce.picture.file')}
        hint={t('announce.picture.hint', { limit: Math.floor(LIMITS.picture.maxBytes / 1024 ** 2), pixels: LIMITS.picture.minPixels })}
        accept="image/jpeg,image/png,image/webp,image/avif"
        optional={Boolean(poster)}
      />
      <TextField name="alt" label={t('announce.picture.alt')} hint={t('announce.picture.alt.hint')} maxLength={LIMITS.picture.alt} defaultValue={poster?.alt} />
    </>
  );
}
