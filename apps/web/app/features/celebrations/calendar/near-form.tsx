import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Island } from '~/ui/island';
import { addressOf, type CalendarAsked, parametersOf, timeOf } from './calendar-address';

interface Props {
  asked: CalendarAsked;
  /** What was asked for and is no city's name. */
  unknown: string | null;
}

/** What takes place near a city that one names; with a script, also near where one is. */
export function NearForm({ asked, unknown }: Props) {
  const { t, path } = useI18n();
  const kept = [...timeOf(asked), ...parametersOf({ ...asked, near: null, city: null })];
  return (
    <details className="group/near mt-3" open={unknown !== null}>
      <summary className="inline-flex min-h-11 items-center gap-3 rounded-box border-2 border-edge px-5 font-semibold hover:bg-wash">
        {t('celebrations.near.open')}
        <svg width="14" height="14" viewBox="0 0 12 12" aria-hidden="true" className="group-open/near:rotate-180">
          <path d="M2 4l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        </svg>
      </summary>
      <div className="mt-4 max-w-[56rem] border-s-4 border-line ps-5">
        <form method="get" action={path('/celebrations')} role="search" aria-label={t('celebrations.near.open')} className="flex flex-wrap items-end gap-3">
          {kept.map(([name, value]) => (
            <input key={name + value} type="hidden" name={name} value={value} />
          ))}
          <label className="min-w-0 flex-1 basis-56 font-semibold">
            {t('celebrations.near.city')}
            <input name="place" maxLength={80} defaultValue={unknown ?? ''} dir="auto" aria-describedby={unknown === null ? undefined : 'near-unknown'} className="mt-1 block min-h-12 w-full rounded-small border-2 border-edge bg-paper px-3 text-base" />
          </label>
          <Button look="quiet">{t('ui.show')}</Button>
        </form>
        {unknown !== null && (
          <p id="near-unknown" role="status" className="mt-2 font-semibold">
            {t('celebrations.near.unknown', { name: unknown })}
          </p>
        )}
        <div hidden data-near-me={path(addressOf({ ...asked, near: null, city: null }))} className="mt-4">
          <Button type="button" look="quiet">
            {t('celebrations.near.me')}
          </Button>
          <p role="status" data-asking={t('celebrations.near.asking')} data-denied={t('celebrations.near.denied')} data-unavailable={t('celebrations.near.unavailable')} className="mt-2 font-semibold empty:hidden" />
          <p className="mt-2 text-small text-soft">{t('celebrations.near.note')}</p>
        </div>
        <Island name="near-me" />
      </div>
    </details>
  );
}
