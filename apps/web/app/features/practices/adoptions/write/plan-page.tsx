import { LIMITS } from '../../../../../../../libs/contracts/limits.js';
import { Details } from '~/ui/details';
import { useI18n } from '~/i18n/use-i18n';
import { Form } from '~/ui/form/form';
import { Select } from '~/ui/form/select';
import { TextArea } from '~/ui/form/text-area';
import { TextField } from '~/ui/form/text-field';
import { UserText } from '~/ui/user-text';
import { costWords } from '../money';
import { Paragraphs } from '../../show/paragraphs';
import { ConflictNotice } from './conflict';
import { Lacking } from './lacking';
import { PartButtons } from './part-buttons';
import { PartFrame } from './part-frame';
import type { PlanData } from './plan.server';
import type { PartAnswer } from './save-part.server';

/** The plan: what a city keeps, what it changes, why, who, when, at what cost; what the original says of it stands above. */
export function PlanPage({ data, answer }: { data: PlanData; answer?: PartAnswer }) {
  const { t, path } = useI18n();
  const { adoption } = data;
  const { plan, viewerCan } = adoption;
  const here = path(`/adoptions/${adoption.id}/plan`);
  const text = (value: number | null | undefined) => (value == null ? '' : String(value));
  return (
    <PartFrame adoption={adoption} title={t('adoptions.plan')} lead={t('adoptions.plan.lead', { original: adoption.practiceCity.name })} problem={answer?.problem !== undefined}>
      {answer?.conflict && <ConflictNotice conflict={answer.conflict} part="plan" formId="plan-form" here={here} />}
      {!answer && <Lacking missing={plan.missing} part="plan" asked={data.lacks} />}
      <OfOriginal adoption={adoption} />
      <Form id="plan-form" problem={answer?.problem} sent={answer?.sent}>
        <input type="hidden" name="edits" value={answer?.sent.edits ?? plan.edits} />
        <TextArea name="keep" label={t('adoptions.plan.keep')} hint={t('adoptions.plan.keep.hint')} defaultValue={plan.keep} maxLength={LIMITS.adoption.text} />
        <TextArea name="change" label={t('adoptions.plan.change')} hint={t('adoptions.plan.change.hint')} defaultValue={plan.change} maxLength={LIMITS.adoption.text} />
        <TextArea name="why" label={t('adoptions.plan.why')} defaultValue={plan.why} maxLength={LIMITS.adoption.text} />
        <TextArea name="people" label={t('adoptions.plan.people')} hint={t('adoptions.plan.people.hint')} defaultValue={plan.people} rows={3} maxLength={LIMITS.adoption.people} />
        <div className="flex flex-wrap gap-x-8 gap-y-6">
          <TextField name="startsOn" type="date" label={t('adoptions.plan.startsOn')} defaultValue={plan.startsOn} short />
          <TextField name="endsOn" type="date" label={t('adoptions.plan.endsOn')} hint={t('adoptions.plan.endsOn.hint')} defaultValue={plan.endsOn} short optional />
        </div>
        <TextField name="costAmount" label={t('adoptions.plan.costAmount')} hint={t('adoptions.plan.costAmount.hint')} inputMode="decimal" defaultValue={text(plan.costAmount)} short />
        <Select name="costCurrency" label={t('adoptions.plan.costCurrency')} choices={data.currencies} empty={t('adoptions.plan.costCurrency.choose')} defaultValue={plan.costCurrency} />
        <TextField name="costYear" label={t('adoptions.plan.costYear')} inputMode="numeric" maxLength={4} defaultValue={text(plan.costYear)} short />
        <TextField name="staffMonths" label={t('adoptions.plan.staffMonths')} hint={t('adoptions.plan.staffMonths.hint')} inputMode="decimal" defaultValue={text(plan.staffMonths)} short optional />
        <PartButtons adoptionId={adoption.id} onward={viewerCan.move.includes('ADAPTING') && { value: 'adapt', words: t('adoptions.plan.saveAndAdapt') }} />
      </Form>
    </PartFrame>
  );
}

/** What the city that made the practice says about changing it, to be read while planning. */
function OfOriginal({ adoption }: { adoption: PlanData['adoption'] }) {
  const i18n = useI18n();
  const { t } = i18n;
  const { practice, practiceCity } = adoption;
  const sections = practice?.revision.sections;
  if (!practice || !sections) return null;
  const { adapting, conditions, resources } = sections;
  const cost = resources && costWords(i18n, resources);
  const lang = practice.language;
  return (
    <div className="mb-10">
      <Details summary={t('adoptions.plan.original', { original: practiceCity.name })}>
        <dl className="space-y-5">
          {adapting?.keep && (
            <div>
              <dt className="font-semibold">{t('adoptions.plan.original.keep')}</dt>
              <dd>
                <Paragraphs text={adapting.keep} language={lang} />
              </dd>
            </div>
          )}
          {adapting?.adapt && (
            <div>
              <dt className="font-semibold">{t('adoptions.plan.original.adapt')}</dt>
              <dd>
                <Paragraphs text={adapting.adapt} language={lang} />
              </dd>
            </div>
          )}
          {conditions && conditions.items.length > 0 && (
            <div>
              <dt className="font-semibold">{t('adoptions.plan.original.conditions')}</dt>
              <dd>
                <ul className="list-disc ps-5">
                  {conditions.items.map((item) => (
                    <li key={item}>
                      <UserText lang={lang}>{item}</UserText>
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          )}
          {cost && (
            <div>
              <dt className="font-semibold">{t('adoptions.beside.cost')}</dt>
              <dd>
                {cost}
                {resources.staffMonths != null && ` · ${t('adoptions.months', { count: resources.staffMonths })}`}
              </dd>
            </div>
          )}
        </dl>
      </Details>
    </div>
  );
}
