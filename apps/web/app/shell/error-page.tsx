import { isRouteErrorResponse, useLocation } from 'react-router';
import { useI18n } from '~/i18n/use-i18n';
import { LinkButton } from '~/ui/button';
import { Motif } from '~/ui/drawings/motif';
import { PageHead } from '~/ui/page-head';

const told = [403, 404, 410, 429, 503] as const;
/** What may well go right the next time. */
const passing: readonly number[] = [429, 500, 503];

/** What happened, what was kept, and where to go next. */
export function ErrorPage({ error }: { error: unknown }) {
  const { t, maybe, path } = useI18n();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const kind = told.find((known) => known === status) ?? 500;
  const { pathname, search } = useLocation();
  const details = isRouteErrorResponse(error) ? (error.data as { reason?: string; errorId?: string } | null) : null;
  const reason = details?.reason ? maybe(`errors.${details.reason}`) : undefined;
  return (
    <div className="flex flex-wrap gap-x-12 gap-y-6 pt-14 md:pt-24">
      <PageHead title={t(`ui.error.${kind}.title`)} unlisted />
      <Motif theme={kind === 404 ? 'planning' : 'introduction'} size={112} />
      <div className="min-w-0 max-w-text flex-1 basis-80">
        <h1>{t(`ui.error.${kind}.title`)}</h1>
        <p className="mt-4 text-lead text-soft">{reason ?? t(`ui.error.${kind}.text`)}</p>
        {details?.errorId && <p className="mt-3 text-small text-soft">{t('ui.error.id', { id: details.errorId })}</p>}
        <p className="mt-8 flex flex-wrap gap-4">
          {passing.includes(kind) && <LinkButton href={pathname + search}>{t('ui.error.again')}</LinkButton>}
          <LinkButton look={passing.includes(kind) ? 'quiet' : 'main'} href={path('/')}>
            {t('ui.error.home')}
          </LinkButton>
          <LinkButton look="quiet" href={path('/themes')}>
            {t('ui.nav.themes')}
          </LinkButton>
          <LinkButton look="quiet" href={path('/cities')}>
            {t('ui.nav.cities')}
          </LinkButton>
        </p>
      </div>
    </div>
  );
}
