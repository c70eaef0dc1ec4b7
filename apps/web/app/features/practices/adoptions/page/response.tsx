import { LIMITS } from '../../../../../../../libs/contracts/limits.js';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { RadioGroup } from '~/ui/form/radio-group';
import { TextArea } from '~/ui/form/text-area';
import { Notice } from '~/ui/notice';
import { Section } from '~/ui/section';
import type { AdoptionOnPage } from '../adoption.query';
import { Paragraphs } from '../../show/paragraphs';
import type { StepAnswer } from './act.server';

/** What the city whose practice it is says about the report: shown to everybody, written by its people. */
export function Response({ adoption, answer }: { adoption: AdoptionOnPage; answer?: StepAnswer }) {
  const { t, date } = useI18n();
  const { response, viewerCan, practiceCity, reportedAt } = adoption;
  if (!reportedAt) return null;
  const original = practiceCity.name;
  return (
    <Section title={t('adoptions.response', { original })} id="answer">
      {response ? (
        <Notice tone={response.answer === 'CONFIRMED' ? 'good' : 'plain'} title={t(`adoptions.response.${response.answer}`, { original })}>
          <Paragraphs text={response.text} />
          <p className="mt-2 text-small text-soft">
            {response.byName && (
              <>
                <bdi>{response.byName}</bdi>
                {' · '}
              </>
            )}
            <time dateTime={response.at}>{date(response.at)}</time>
          </p>
        </Notice>
      ) : (
        <p className="max-w-text text-soft">{t('adoptions.response.none', { original })}</p>
      )}
      {viewerCan.answer && (
        <details className="mt-6 max-w-form" open={!response || answer !== undefined}>
          <summary className="min-h-11 py-2 font-semibold text-theme-ink underline">{t(response ? 'adoptions.response.again' : 'adoptions.do.answer')}</summary>
          <div className="mt-4">
            <Form problem={answer?.problem} sent={answer?.sent}>
              <input type="hidden" name="step" value="answer" />
              <input type="hidden" name="edits" value={adoption.edits} />
              <RadioGroup
                name="answer"
                label={t('adoptions.response.what')}
                defaultValue={response?.answer}
                choices={[
                  { value: 'CONFIRMED', label: t('adoptions.response.confirm'), hint: t('adoptions.response.confirm.hint') },
                  { value: 'COMMENTED', label: t('adoptions.response.comment'), hint: t('adoptions.response.comment.hint') },
                ]}
              />
              <TextArea name="text" label={t('adoptions.response.text')} hint={t('adoptions.response.text.hint')} defaultValue={response?.text} maxLength={LIMITS.adoption.text} />
              <Button>{t('adoptions.response.send')}</Button>
            </Form>
          </div>
        </details>
      )}
    </Section>
  );
}
