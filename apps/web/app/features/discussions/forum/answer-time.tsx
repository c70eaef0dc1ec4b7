import { useI18n } from '~/i18n/use-i18n';

const HOUR = 3_600;

/** How long one usually waits for a first answer, as roughly as it is meant. */
export function useRoughTime(): (seconds: number) => string {
  const { number } = useI18n();
  const unit = (value: number, name: string) => number(Math.max(1, Math.round(value)), { style: 'unit', unit: name, unitDisplay: 'long' });
  return (seconds) => (seconds < HOUR ? unit(seconds / 60, 'minute') : seconds < 48 * HOUR ? unit(seconds / HOUR, 'hour') : unit(seconds / (24 * HOUR), 'day'));
}

/** Of the last year's questions: how soon they were answered, and how many wait. */
export function AnswerTime({ times }: { times: { medianSeconds?: number | null; answered: number; unanswered: number } }) {
  const { t } = useI18n();
  const rough = useRoughTime();
  if (times.medianSeconds === null || times.medianSeconds === undefined) return null;
  return <p className="text-soft">{t('discussions.answerTime', { time: rough(times.medianSeconds), answered: times.answered })}</p>;
}
