import { useI18n } from '~/i18n/use-i18n';
import { ConflictNotice } from '~/ui/form/conflict-notice';
import { ClosingReport } from './closing-report';
import type { RecapData } from './read-recap.server';

/** What a colleague saved meanwhile; what one wrote oneself stands in the form below it. */
export function ConflictReport({ data: { recap, celebration } }: { data: RecapData }) {
  const { t, path } = useI18n();
  return (
    <ConflictNotice title={t('recaps.conflict')} text={t('recaps.conflict.text')}>
      <div className="mt-5 border-t border-line pt-5">
        <ClosingReport report={recap} isDraft />
      </div>
      <p className="mt-5">
        <a href={path(`/celebrations/${celebration.id}/recap`)} className="inline-flex min-h-11 items-center">
          {t('recaps.conflict.theirs')}
        </a>
      </p>
    </ConflictNotice>
  );
}
