import { UserText } from '~/ui/user-text';
import { type Fact, Facts } from './facts';
import { Paragraphs } from './paragraphs';
import type { Shown } from './show.types';
import { usePracticeWords } from './use-practice-words';

export function ShowResources({ content, language }: Shown<'resources'>) {
  const { t, name, months, money } = usePracticeWords();
  const { staffMonths, costAmount, costCurrency, costYear, costBand, funding, note } = content;
  const facts: Fact[] = [];
  if (staffMonths != null) facts.push([t('practices.staff'), months(staffMonths)]);
  if (costAmount != null && costCurrency) {
    const cost = money(costAmount, costCurrency);
    facts.push([t('practices.cost'), costYear ? t('practices.inYear', { what: cost, year: String(costYear) }) : cost]);
  }
  if (costBand) facts.push([t('practices.costEstimate'), name('costBand', costBand)]);
  return (
    <div className="space-y-6">
      <Facts facts={facts} />
      {funding.length > 0 && (
        <div>
          <h3 className="mb-2">{t('practices.funding')}</h3>
          <ul className="max-w-text divide-y divide-line">
            {funding.map(({ source, note: what }, index) => (
              <li key={index} className="py-2">
                <span className="font-semibold">{source && name('fundingSource', source)}</span>
                {what && (
                  <>
                    {' · '}
                    <UserText lang={language}>{what}</UserText>
                  </>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {note && <Paragraphs text={note} language={language} />}
    </div>
  );
}
