import { useI18n } from '~/i18n/use-i18n';
import { LinkButton } from '~/ui/button';
import { Notice } from '~/ui/notice';
import type { CelebrationOnPage } from '../page/celebration.query';
import { ClosingReport } from './closing-report';

/** How it was, first of all once it is over; until it is told, its crew is asked for it. */
export function ReportSection({ celebration }: { celebration: CelebrationOnPage }) {
  const { t, path } = useI18n();
  const { id, recap, viewerCan, last, nextOccurrence } = celebration;
  const write = path(`/celebrations/${id}/recap`);
  if (!recap) {
    if (!viewerCan.recap || nextOccurrence || last.nodes[0]?.state !== 'SCHEDULED') return null;
    return (
      <div className="mb-10">
        <Notice title={t('recaps.title')}>
          <p>{t('recaps.lead')}</p>
          <p className="mt-3">
            <LinkButton href={write}>{t('recaps.write')}</LinkButton>
          </p>
        </Notice>
      </div>
    );
  }
  return (
    <section id="report" aria-labelledby="report-title" className="mb-12 scroll-mt-6 border-b-2 border-line pb-10">
      <div className="mb-6 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
        <h2 id="report-title">{t('recaps.report')}</h2>
        {viewerCan.recap && (
          <a href={write} className="inline-flex min-h-11 items-center">
            {t('recaps.change')}
          </a>
        )}
      </div>
      <ClosingReport report={recap} />
    </section>
  );
}
