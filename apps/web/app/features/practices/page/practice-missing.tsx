import { isRouteErrorResponse } from 'react-router';
import { useI18n } from '~/i18n/use-i18n';
import { ErrorPage } from '~/shell/error-page';
import { Button, LinkButton } from '~/ui/button';
import { Motif } from '~/ui/drawings/motif';
import { PageHead } from '~/ui/page-head';

interface Withdrawn {
  withdrawnAt?: string;
  cityName?: string;
  citySlug?: string;
}

/** Where a practice should have been: it was withdrawn, or there is none, and others can be looked for. */
export function PracticeMissing({ error }: { error: unknown }) {
  const { t, path, date } = useI18n();
  if (!isRouteErrorResponse(error) || (error.status !== 404 && error.status !== 410)) return <ErrorPage error={error} />;
  const { withdrawnAt, cityName, citySlug } = (error.data ?? {}) as Withdrawn;
  const title = t(error.status === 410 ? 'practices.gone' : 'practices.missing');
  return (
    <div className="flex flex-wrap gap-x-12 gap-y-6 pt-14 md:pt-24">
      <PageHead title={title} unlisted />
      <Motif theme="planning" size={112} />
      <div className="min-w-0 max-w-text flex-1 basis-80">
        <h1>{title}</h1>
        <p className="mt-4 text-lead text-soft">
          {withdrawnAt ? t('practices.gone.text', { city: cityName, date: date(withdrawnAt) }) : t('practices.missing.text')}
        </p>
        <form method="get" action={path('/practices')} role="search" className="mt-8 flex flex-wrap items-end gap-4">
          <label className="min-w-0 flex-1 basis-60 font-semibold">
            {t('practices.search')}
            <input type="search" name="q" dir="auto" className="mt-1 block min-h-12 w-full rounded-small border-2 border-edge bg-paper px-3 text-base" />
          </label>
          <Button>{t('practices.search.submit')}</Button>
        </form>
        <p className="mt-6 flex flex-wrap gap-4">
          <LinkButton look="quiet" href={path('/practices')}>
            {t('practices.all')}
          </LinkButton>
          {citySlug && (
            <LinkButton look="quiet" href={path(`/cities/${citySlug}`)}>
              <bdi>{cityName}</bdi>
            </LinkButton>
          )}
        </p>
      </div>
    </div>
  );
}
