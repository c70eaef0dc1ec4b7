import { EvidenceScale } from '../show/evidence-scale';
import { type Fact, Facts } from '../show/facts';
import type { PracticeTexts } from '../show/show.types';
import { usePracticeWords } from '../show/use-practice-words';
import type { PracticeOnPage } from './practice.query';

interface Props {
  practice: Pick<PracticeOnPage, 'language'>;
  text: PracticeTexts;
}

/** What decides whether it is worth reading on: how far, how sure, how dear, for whom, in what kind of city. */
export function PracticeGlance({ practice, text }: Props) {
  const { t, maybe, name, names, months, money, number, list, languageName } = usePracticeWords();
  const { timeline, evidence, resources, problem, targetGroups, goals, contact } = text;
  const facts: Fact[] = [];
  if (timeline?.stage) facts.push([t('practices.stage'), name('stage', timeline.stage)]);
  if (evidence?.level) {
    facts.push([
      t('practices.evidence'),
      <>
        <span className="flex flex-wrap items-center gap-x-3">
          {name('evidence', evidence.level)} <EvidenceScale level={evidence.level} />
        </span>
        <span className="block text-small text-soft">{maybe(`practice-words.evidence.${evidence.level}.text`)}</span>
      </>,
    ]);
  }
  if (resources?.staffMonths != null) facts.push([t('practices.staff'), months(resources.staffMonths)]);
  if (resources?.costAmount != null && resources.costCurrency) {
    const cost = money(resources.costAmount, resources.costCurrency);
    facts.push([t('practices.cost'), resources.costYear ? t('practices.inYear', { what: cost, year: String(resources.costYear) }) : cost]);
  }
  if (problem?.populationBand) facts.push([t('practices.population'), name('populationBand', problem.populationBand)]);
  if (problem?.budgetBand) facts.push([t('practices.budgetEstimate'), name('budgetBand', problem.budgetBand)]);
  if (targetGroups?.groups.length) facts.push([t('practices.for'), names('targetGroup', targetGroups.groups)]);
  if (goals?.goals.length) {
    facts.push([
      t('practices.goals'),
      <ul>
        {goals.goals.map((goal) => (
          <li key={goal}>
            <span className="figures font-semibold">{number(goal)}</span> {name('goal', goal)}
          </li>
        ))}
      </ul>,
    ]);
  }
  if (contact?.languages.length) facts.push([t('practices.asksIn'), list(contact.languages.map(languageName))]);
  facts.push([t('practices.writtenIn'), languageName(practice.language)]);
  return (
    <section aria-labelledby="glance" className="mt-10 border-y-2 border-theme-mid py-7">
      <h2 id="glance" className="sr-only">
        {t('practices.glance')}
      </h2>
      <Facts facts={facts} />
    </section>
  );
}
