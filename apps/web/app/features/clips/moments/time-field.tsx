import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { controlClass, FieldFrame, type FieldProps } from '~/ui/form/field-frame';

/** A moment of the film, to be written; the island adds a button that takes the one at which the film stands. */
export function TimeField({ defaultValue, here, ...frame }: FieldProps & { defaultValue?: string; here: string }) {
  const { t } = useI18n();
  return (
    <FieldFrame {...frame} initial={defaultValue}>
      {(control, value) => (
        <span className="flex flex-wrap items-end gap-2">
          <input {...control} type="text" dir="ltr" inputMode="text" maxLength={12} defaultValue={value} placeholder={t('moments.time.example')} className={`${controlClass} max-w-48 rtl:text-end`} />
          <Button type="button" look="quiet" data-role="here" data-for={control.id} hidden>
            {here}
          </Button>
        </span>
      )}
    </FieldFrame>
  );
}
