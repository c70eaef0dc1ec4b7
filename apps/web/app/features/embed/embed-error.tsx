import { isRouteErrorResponse } from 'react-router';
import { useI18n } from '~/i18n/use-i18n';
import { PageHead } from '~/ui/page-head';

/** What a frame says where there is no film to show: in few words, without naming anybody. */
export function EmbedError({ error }: { error: unknown }) {
  const { t, path } = useI18n();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const text = status === 410 ? t('embed.takenBack') : status === 404 ? t('embed.missing') : t('embed.later');
  return (
    <main className="flex flex-1 flex-col items-center justify-center gap-3 p-6 text-center">
      <PageHead title={text} unlisted />
      <p>{text}</p>
      <p>
        <a href={path('/clips')} target="_blank" rel="noopener" className="inline-flex min-h-11 items-center">
          {t('embed.others')}
        </a>
      </p>
    </main>
  );
}
