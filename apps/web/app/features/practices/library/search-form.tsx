import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import type { LibraryData } from './library.server';
import { parametersOf } from './library-address';

const box = 'mt-1 block min-h-12 w-full rounded-small border-2 border-edge bg-paper px-3 text-base';

/** Words and order, as a form that changes the address and keeps what is chosen. */
export function SearchForm({ asked, sort, sizes }: Pick<LibraryData, 'asked' | 'sort' | 'sizes'>) {
  const { t, path } = useI18n();
  return (
    <form method="get" action={path('/practices')} role="search" className="mt-8 grid max-w-[56rem] items-end gap-x-5 gap-y-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,19rem)_auto]">
      {parametersOf(asked).map(([name, value]) => (
        <input key={name + value} type="hidden" name={name} value={value} />
      ))}
      <label className="font-semibold">
        {t('practices-library.search')}
        <input type="search" name="q" dir="auto" maxLength={200} defaultValue={asked.search} className={box} />
      </label>
      <label className="font-semibold">
        {t('practices-library.sort')}
        <select name="sort" defaultValue={sort === 'size' ? `size:${asked.near}` : sort} className={box}>
          {asked.search && <option value="match">{t('practices-library.sort.match')}</option>}
          <option value="newest">{t('practices-library.sort.newest')}</option>
          <option value="adopted">{t('practices-library.sort.adopted')}</option>
          <option value="evidence">{t('practices-library.sort.evidence')}</option>
          {sizes.map(({ slug, name }) => (
            <option key={slug} value={`size:${slug}`}>
              {t('practices-library.sort.size', { city: name })}
            </option>
          ))}
        </select>
      </label>
      <Button look="quiet">{t('ui.show')}</Button>
    </form>
  );
}
