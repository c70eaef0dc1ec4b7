import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { regions } from './regions';

export interface CityFilterValues {
  search: string | null;
  region: string | null;
}

const box = 'mt-1 block min-h-12 rounded-small border-2 border-edge bg-paper px-3 text-base';

/** A plain form that changes the address. */
export function CityFilter({ filter }: { filter: CityFilterValues }) {
  const { t } = useI18n();
  return (
    <form method="get" role="search" className="flex flex-wrap items-end gap-x-5 gap-y-3">
      <label className="font-semibold max-sm:w-full">
        {t('cities.search')}
        <input type="search" name="search" dir="auto" defaultValue={filter.search ?? ''} className={`${box} w-full sm:w-64`} />
      </label>
      <label className="font-semibold max-sm:w-full">
        {t('cities.region')}
        <select name="region" defaultValue={filter.region ?? ''} className={`${box} w-full sm:w-72`}>
          <option value="">{t('cities.region.all')}</option>
          {regions.map((region) => (
            <option key={region} value={region}>
              {t(`cities.region.${region}`)}
            </option>
          ))}
        </select>
      </label>
      <Button look="quiet">{t('ui.show')}</Button>
    </form>
  );
}
