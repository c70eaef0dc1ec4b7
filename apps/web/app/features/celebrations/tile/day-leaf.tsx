import { useI18n } from '~/i18n/use-i18n';
import { dayWords } from '../when/when-words';

/** A day as a leaf of a calendar; the words beside it say the rest. */
export function DayLeaf({ day }: { day: string }) {
  const { language } = useI18n();
  return (
    <span className="w-16 shrink-0 self-start overflow-hidden rounded-box border-2 border-theme text-center leading-tight">
      <span className="block bg-theme py-0.5 text-small font-semibold text-on-theme">{dayWords(language, day, { month: 'short' })}</span>
      <span className="figures block py-1.5 text-h2 font-bold">{dayWords(language, day, { day: 'numeric' })}</span>
    </span>
  );
}
