import { useI18n } from '~/i18n/use-i18n';
import { UserText } from '~/ui/user-text';
import type { OfferLine } from './offers.server';

/** What an organiser should know before accepting: what else is there at the time, and what lies outside the festival. */
export function HintWords({ hints }: { hints: OfferLine['hints'] }) {
  const { t, path, date, list } = useI18n();
  if (hints.length === 0) return null;
  return (
    <ul className="mb-1 flex flex-wrap gap-x-4 gap-y-1">
      {hints.map(({ kind, celebrations, others, days }) => {
        const isClash = kind === 'SAME_PLACE' || kind === 'OWN_CLASH' || kind === 'OUTSIDE_DAYS';
        const count = celebrations.length + others;
        return (
          <li key={kind} className={isClash ? 'basis-full border-s-4 border-warn ps-3' : 'text-small text-soft'}>
            {kind === 'OUTSIDE_DAYS' && t('festivals-organise.hint.OUTSIDE_DAYS', { days: list(days.map((day) => date(day, { dateStyle: 'long', timeZone: 'UTC' }))) })}
            {kind === 'PLACE_UNKNOWN_ACCESS' && t('festivals-organise.hint.PLACE_UNKNOWN_ACCESS')}
            {kind === 'SAME_THEME' && t('festivals-organise.hint.SAME_THEME', { count })}
            {(kind === 'SAME_PLACE' || kind === 'OWN_CLASH') && (
              <>
                {t(`festivals-organise.hint.${kind}`)}
                {celebrations.map(({ id, title, when }) => (
                  <span key={id} className="block text-small">
                    <a href={path(`/celebrations/${id}`)}>
                      <UserText>{title || t('announce.untitled')}</UserText>
                    </a>{' '}
                    · {when}
                  </span>
                ))}
                {others > 0 && <span className="block text-small">{t('festivals-organise.hint.more', { count: others })}</span>}
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
