import type { useI18n } from '~/i18n/use-i18n';

const HOUR = 60;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

/** Before the start, in the largest unit that says it exactly: "2 days before". */
export function minutesWords({ t }: Pick<ReturnType<typeof useI18n>, 't'>, minutes: number): string {
  if (minutes === 0) return t('announce.before.start');
  if (minutes % WEEK === 0) return t('announce.before.weeks', { count: minutes / WEEK });
  if (minutes % DAY === 0) return t('announce.before.days', { count: minutes / DAY });
  return minutes % HOUR === 0 ? t('announce.before.hours', { count: minutes / HOUR }) : t('announce.before.minutes', { count: minutes });
}
