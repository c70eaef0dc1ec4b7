import { Facts } from './facts';
import { Paragraphs } from './paragraphs';
import type { Shown } from './show.types';
import { usePracticeWords } from './use-practice-words';

export function ShowProblem({ content, language, glanced }: Shown<'problem'> & { glanced?: boolean }) {
  const { t, name } = usePracticeWords();
  const { problem, context, populationBand, budgetBand } = content;
  return (
    <div className="space-y-6">
      {problem && <Paragraphs text={problem} language={language} />}
      {context && (
        <div>
          <h3 className="mb-2">{t('practice-words.field.PROBLEM.context')}</h3>
          <Paragraphs text={context} language={language} />
        </div>
      )}
      {!glanced && (
        <Facts
          facts={[
            ...(populationBand ? [[t('practice-words.field.PROBLEM.populationBand'), name('populationBand', populationBand)] as const] : []),
            ...(budgetBand ? [[t('practices.budgetEstimate'), name('budgetBand', budgetBand)] as const] : []),
          ]}
        />
      )}
    </div>
  );
}
