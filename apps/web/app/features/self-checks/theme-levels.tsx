import { useI18n } from '~/i18n/use-i18n';
import { MOST } from './answers';

/** Of a bar, in quarters. */
const heights = ['h-2', 'h-4', 'h-6', 'h-8'];

/** The statements of a theme as bars, as high as each has come; one without an answer is a line on the ground. */
export function ThemeLevels({ levels }: { levels: readonly (number | null)[] }) {
  const { t, number } = useI18n();
  const answered = levels.filter((level) => level !== null);
  if (answered.length === 0) return null;
  return (
    <span className="inline-flex h-9 items-end gap-1 border-b-2 border-edge">
      {levels.map((level, index) => (
        <span key={index} aria-hidden="true" className={`w-4 ${level === null ? '' : `${heights[Math.min(level, MOST)] ?? ''} bg-theme`}`} />
      ))}
      <span className="sr-only">{t('self-checks.progress', { done: number(answered.length), count: number(levels.length) })}</span>
    </span>
  );
}
