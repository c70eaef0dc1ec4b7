import type { AdoptionState } from '~/api/generated/graphql';
import { useI18n } from '~/i18n/use-i18n';
import type { AdoptionLineData } from '../adoption.query';
import { StateMark } from '../state-mark';
import { choiceName } from '../../words';

/** The states on the way, and when each was reached. A city that stopped has that as its last. */
export function stepsOf(adoption: AdoptionLineData): { state: AdoptionState; at: string | null }[] {
  const steps = [
    { state: 'CONSIDERING', at: adoption.consideringAt },
    { state: 'ADAPTING', at: adoption.adaptingAt ?? null },
    { state: 'RUNNING', at: adoption.runningAt ?? null },
    { state: 'REPORTED', at: adoption.reportedAt ?? null },
  ] as const;
  return adoption.state === 'STOPPED' ? [...steps.filter(({ at }) => at !== null), { state: 'STOPPED', at: adoption.stoppedAt ?? null }] : [...steps];
}

/** How far the city is: a line of steps, each with its name, its mark and its date. */
export function StateLine({ adoption }: { adoption: AdoptionLineData }) {
  const i18n = useI18n();
  const { t, date } = i18n;
  const steps = stepsOf(adoption);
  return (
    <ol aria-label={t('adoptions.steps')} className="mt-8 grid gap-y-4 md:grid-flow-col md:auto-cols-fr">
      {steps.map(({ state, at }, index) => {
        const isNow = adoption.state === state;
        return (
          <li key={state} aria-current={isNow ? 'step' : undefined} className="relative flex gap-4 md:block">
            {index < steps.length - 1 && (
              <span
                aria-hidden="true"
                className={`absolute start-[0.9375rem] top-8 h-full border-s-2 md:start-8 md:top-[0.9375rem] md:h-0 md:w-[calc(100%-2rem)] md:border-s-0 md:border-t-2 ${
                  steps[index + 1]?.at ? 'border-theme' : 'border-dashed border-edge'
                }`}
              />
            )}
            <span className="relative block w-fit shrink-0 self-start bg-paper">
              <StateMark state={state} size={32} isOpen={at === null} />
            </span>
            <span className="block md:mt-2 md:pe-4">
              <span className={`block ${isNow ? 'font-bold' : at ? '' : 'text-soft'}`}>{choiceName(i18n, 'adoption', state)}</span>
              <span className="block text-small text-soft">
                {at ? <time dateTime={at}>{date(at)}</time> : t('adoptions.steps.open')}
                {isNow && <span className="font-semibold text-ink"> · {t('adoptions.steps.now')}</span>}
              </span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
