import { useI18n } from '~/i18n/use-i18n';
import { LinkButton } from '~/ui/button';
import { Notice } from '~/ui/notice';
import { Section } from '~/ui/section';
import type { AdoptionOnPage } from '../adoption.query';
import { Paragraphs } from '../../show/paragraphs';
import { ReportFigures } from './report-figures';

const WORDS = ['changed', 'wentWrong', 'advice'] as const;

/** What became of it: figures beside those of the original, then what was changed, what went wrong, what the next city should know. */
export function ReportView({ adoption }: { adoption: AdoptionOnPage }) {
  const { t, path } = useI18n();
  const { id, report, viewerCan, reportedAt } = adoption;
  if (!report || (report.edits === 0 && !reportedAt)) return null;
  return (
    <Section
      title={t('adoptions.report')}
      id="report"
      aside={
        viewerCan.report && (
          <LinkButton look="quiet" href={path(`/adoptions/${id}/report`)}>
            {t('adoptions.do.report')}
          </LinkButton>
        )
      }
    >
      {!reportedAt && (
        <div className="mb-8">
          <Notice>{t('adoptions.report.draft')}</Notice>
        </div>
      )}
      <ReportFigures adoption={adoption} report={report} />
      <div className="mt-10 space-y-8">
        {WORDS.filter((name) => report[name] !== '').map((name) => (
          <div key={name}>
            <h3>{t(`adoptions.report.${name}`)}</h3>
            <div className="mt-2">
              <Paragraphs text={report[name]} />
            </div>
          </div>
        ))}
      </div>
    </Section>
  );
}
