import { useI18n } from '~/i18n/use-i18n';
import { useEdit } from '../saving/edit-context';

/** What a film may be, and how long it takes to send: told before it is chosen. */
export function FilmRules() {
  const { t, bytes, duration } = useI18n();
  const { page, facts } = useEdit();
  const { limits } = facts;
  const { storage } = page.clip.city;
  const example = 100_000_000;
  return (
    <span className="block space-y-1">
      <span className="block">
        {t('submit.film.rules', {
          types: limits.extensions.map((extension) => extension.toUpperCase()).join(', '),
          size: bytes(limits.maxBytes),
          length: duration(limits.maxDurationSeconds * 1000),
        })}
      </span>
      {storage && <span className="block">{t('submit.film.room', { size: bytes(Math.max(0, storage.limitBytes - storage.usedBytes)) })}</span>}
      <span className="block">{t('submit.film.time', { size: bytes(example), minutes: minutesFor(example, 1), fast: minutesFor(example, 10) })}</span>
    </span>
  );
}

/** Minutes for so many bytes on a line of so many megabit a second, at least one. */
export function minutesFor(bytes: number, megabits: number): number {
  return Math.max(1, Math.round((bytes * 8) / (megabits * 1_000_000) / 60));
}
