import { useI18n } from '~/i18n/use-i18n';
import { LinkButton } from '~/ui/button';
import type { TaskProps } from './task-form';

/** When it is, in short; a page of its own has the rest. */
export function WhenTask({ data }: TaskProps) {
  const { t, path } = useI18n();
  const { celebration, times, zone } = data;
  return (
    <>
      <p className="font-semibold">{times}</p>
      <p className="text-soft">{zone}</p>
      {celebration.rule && <p className="mt-2">{t('announce.repeats')}</p>}
      {celebration.missing.includes('FUTURE_OCCURRENCE') && <p className="mt-2">{t('announce.missing.FUTURE_OCCURRENCE')}</p>}
      <p className="mt-5">
        <LinkButton look="quiet" href={path(`/celebrations/${celebration.id}/edit/when`)}>
          {t('announce.when.change')}
        </LinkButton>
      </p>
    </>
  );
}
