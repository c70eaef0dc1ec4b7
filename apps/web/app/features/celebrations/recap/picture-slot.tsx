import { useI18n } from '~/i18n/use-i18n';
import { Checkbox } from '~/ui/form/checkbox';
import { FileField } from '~/ui/form/file-field';
import { TextField } from '~/ui/form/text-field';
import { LIMITS } from '../../../../../../libs/contracts/limits.js';
import type { ReportFacts } from './recap.query';

interface Props {
  slot: number;
  cityId: string;
  picture?: ReportFacts['pictures'][number];
  /** Arrived with a form that had something else wrong. */
  sentId?: string;
  language: string;
}

/** One picture with its words. Where the page's script runs it is on its way as soon as it is chosen; else it comes with the form. */
export function PictureSlot({ slot, cityId, picture, sentId, language }: Props) {
  const { t, number } = useI18n();
  const name = (part: string) => `pictures-${slot}-${part}`;
  const id = sentId ?? picture?.id ?? '';
  const width = picture?.id === id ? (picture.widths.findLast((one) => one <= 640) ?? picture.widths[0]) : undefined;
  return (
    <fieldset
      data-picture-upload={`/media/pictures?city=${cityId}&purpose=RECAP`}
      data-sending={t('recaps.picture.sending', { name: '%name' })}
      data-there={t('recaps.picture.there')}
      data-away={t('recaps.picture.away')}
      className="space-y-5 border-s-4 border-theme-mid ps-4 sm:ps-6"
    >
      <legend className="mb-3 font-semibold text-theme-ink">{t('recaps.picture', { number: number(slot + 1) })}</legend>
      <input type="hidden" name={name('id')} value={id} data-picture-id />
      <img src={width ? `/media/pictures/${id}/${width}.jpg` : undefined} hidden={!width} alt={picture?.alt ?? ''} data-picture-shown className="h-auto max-h-64 max-w-full rounded-small bg-wash object-contain" />
      <FileField
        name={name('file')}
        label={t(id ? 'recaps.picture.other' : 'recaps.picture.file')}
        hint={slot === 0 ? t('announce.picture.hint', { limit: Math.floor(LIMITS.picture.maxBytes / 1024 ** 2), pixels: LIMITS.picture.minPixels }) : undefined}
        accept="image/jpeg,image/png,image/webp,image/avif"
        optional
      />
      <div data-picture-progress hidden>
        <progress max={100} className="w-full accent-(--theme)" aria-label={t('recaps.picture.progress')} />
      </div>
      <p role="status" data-picture-said className="text-small text-soft empty:hidden">
        {id && !width && t('recaps.picture.there')}
      </p>
      <TextField name={name('alt')} label={t('announce.picture.alt')} hint={slot === 0 ? t('announce.picture.alt.hint') : undefined} maxLength={LIMITS.picture.alt} defaultValue={picture?.alt} lang={language} optional={!id} />
      {picture && <Checkbox name={name('remove')} label={t('recaps.picture.remove')} />}
    </fieldset>
  );
}
