import { LIMITS } from '../../../../../../../libs/contracts/limits.js';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { TextArea } from '~/ui/form/text-area';
import { Section } from '~/ui/section';
import { Timeline } from '~/ui/timeline';
import { choiceName } from '../../words';
import type { AdoptionOnPage } from '../adoption.query';
import { Paragraphs } from '../../show/paragraphs';
import type { StepAnswer } from './act.server';

/** Every move, which nobody can take back; and beneath it the way out, for the city itself. */
export function History({ adoption, answer }: { adoption: AdoptionOnPage; answer?: StepAnswer }) {
  const i18n = useI18n();
  const { t, date } = i18n;
  const { moves, viewerCan, edits, city } = adoption;
  return (
    <Section title={t('adoptions.history')} id="history">
      <Timeline
        entries={moves.toReversed().map(({ id, toState, at, byName, reason }) => ({
          id,
          at,
          when: date(at),
          title: (
            <>
              {choiceName(i18n, 'adoption', toState)}
              {byName && (
                <span className="font-normal text-soft">
                  {' · '}
                  <bdi>{byName}</bdi>
                </span>
              )}
            </>
          ),
          children: reason && <Paragraphs text={reason} />,
        }))}
      />
      {viewerCan.move.includes('STOPPED') && (
        <details className="mt-8 max-w-form" open={answer !== undefined}>
          <summary className="inline-flex min-h-11 items-center font-semibold underline">{t('adoptions.stop')}</summary>
          <div className="mt-3">
            <Form problem={answer?.problem} sent={answer?.sent}>
              <input type="hidden" name="step" value="stop" />
              <input type="hidden" name="edits" value={edits} />
              <TextArea name="reason" label={t('adoptions.stop.reason', { city: city.name })} hint={t('adoptions.stop.hint')} rows={3} maxLength={LIMITS.adoption.reason} />
              <Button look="danger">{t('adoptions.stop.do')}</Button>
            </Form>
          </div>
        </details>
      )}
    </Section>
  );
}
