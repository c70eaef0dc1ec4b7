import { LIMITS } from '../../../../../../../libs/contracts/limits.js';
import { useI18n } from '~/i18n/use-i18n';
import { Form } from '~/ui/form/form';
import { TextArea } from '~/ui/form/text-area';
import { ConflictNotice } from './conflict';
import { Lacking } from './lacking';
import { PartButtons } from './part-buttons';
import { PartFrame } from './part-frame';
import type { ReportData } from './report.server';
import { OwnFigureFields, PracticeFigureFields } from './report-figures';
import type { PartAnswer } from './save-part.server';

/** The report: the practice's figures measured here, then what was changed, what went wrong, and what to tell the next city. */
export function ReportPage({ data, answer }: { data: ReportData; answer?: PartAnswer }) {
  const { t, path } = useI18n();
  const { adoption, report } = data;
  const { practiceCity, city, viewerCan } = adoption;
  const here = path(`/adoptions/${adoption.id}/report`);
  return (
    <PartFrame adoption={adoption} title={t('adoptions.report')} lead={t('adoptions.report.lead', { original: practiceCity.name })} problem={answer?.problem !== undefined}>
      {answer?.conflict && <ConflictNotice conflict={answer.conflict} part="report" formId="report-form" here={here} />}
      {!answer && <Lacking missing={report.missing} part="report" asked={data.lacks} />}
      <Form id="report-form" problem={answer?.problem} sent={answer?.sent}>
        <input type="hidden" name="edits" value={answer?.sent.edits ?? report.edits} />
        {report.figures.length > 0 && (
          <section id="field-figures" tabIndex={-1} aria-labelledby="figures" className="space-y-6">
            <div>
              <h2 id="figures" className="text-h3">
                {t('adoptions.report.figures')}
              </h2>
              <p className="mt-1 text-soft">{t('adoptions.report.figures.hint')}</p>
            </div>
            <input type="hidden" name="figures-rows" value={report.figures.length} />
            {report.figures.map((figure, row) => (
              <PracticeFigureFields key={figure.key} figure={figure} row={row} originalName={practiceCity.name} language={adoption.practice?.language} />
            ))}
          </section>
        )}
        <TextArea name="changed" label={t('adoptions.report.changed')} hint={t('adoptions.report.changed.hint')} defaultValue={report.changed} maxLength={LIMITS.adoption.text} />
        <TextArea name="wentWrong" label={t('adoptions.report.wentWrong')} hint={t('adoptions.report.wentWrong.hint')} defaultValue={report.wentWrong} maxLength={LIMITS.adoption.text} />
        <TextArea name="advice" label={t('adoptions.report.advice')} defaultValue={report.advice} maxLength={LIMITS.adoption.text} />
        <section aria-labelledby="own" className="space-y-6">
          <div>
            <h2 id="own" className="text-h3">
              {t('adoptions.report.ownFigures', { city: city.name })}
            </h2>
            <p className="mt-1 text-soft">{t('adoptions.report.ownFigures.hint')}</p>
          </div>
          <input type="hidden" name="ownFigures-rows" value={data.ownFigures.length} />
          {data.ownFigures.map((figure, row) => (
            <OwnFigureFields key={row} figure={figure} row={row} sentKey={answer?.sent[`ownFigures-${row}-key`]} />
          ))}
        </section>
        <PartButtons adoptionId={adoption.id} onward={viewerCan.move.includes('REPORTED') && { value: 'give', words: t('adoptions.report.saveAndGive') }} />
      </Form>
    </PartFrame>
  );
}
