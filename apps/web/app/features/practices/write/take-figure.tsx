import { Details } from '~/ui/details';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { UserText } from '~/ui/user-text';
import type { SectionData } from './section-page.server';

/** Figures of the city's celebrations: the button saves what stands in the form, and the next page has the figure in a row of its own. */
export function TakeFigure({ figures }: { figures: SectionData['choices']['figures'] }) {
  const { t, number } = useI18n();
  if (figures.length === 0) return null;
  return (
    <div id="take" className="scroll-mt-6">
      <Details summary={t('practices-edit.take')}>
        <p className="text-soft">{t('practices-edit.take.text')}</p>
        <ul className="mt-3 divide-y divide-line">
          {figures.map(({ celebrationId, key, title, language, label, unit, value, year }) => (
            <li key={celebrationId + key} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
              <div className="min-w-0">
                <p className="font-semibold">
                  {key === 'people' ? t('practices-edit.take.people') : <UserText lang={language}>{label}</UserText>}
                  {': '}
                  <span className="figures">{number(value, { maximumFractionDigits: 6 })}</span> {unit && <UserText lang={language}>{unit}</UserText>}
                </p>
                <p className="text-small text-soft">
                  <UserText>{title}</UserText>
                  {year && <span className="figures"> · {year}</span>}
                </p>
              </div>
              <Button look="quiet" name="then" value={`figures?take=${celebrationId}/${key}#take`}>
                {t('practices-edit.take.this')}
              </Button>
            </li>
          ))}
        </ul>
      </Details>
    </div>
  );
}
