import { useI18n } from '~/i18n/use-i18n';

const STEPS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;
/** Older than this a date says more than a count of days. */
const RECENT_S = 14 * 86_400;

/** "3 hours ago"; of what is longer ago, the date. */
export function useAgo(): (moment: string) => string {
  const { language, date } = useI18n();
  return (moment) => {
    const seconds = Math.max(0, (Date.now() - Date.parse(moment)) / 1000);
    if (seconds > RECENT_S) return date(moment, { dateStyle: 'medium', timeZone: 'UTC' });
    const [unit, length] = STEPS.find(([, each]) => seconds >= each) ?? STEPS[2];
    return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-Math.floor(seconds / length), unit);
  };
}
