import { dayWords } from '~/features/celebrations/when/when-words';
import { useI18n } from '~/i18n/use-i18n';
import { ALL_DAYS, type ProgrammeAsked, programmeAddress } from './programme-address';

/** More of them fold away: a festival may last three months. */
const SEEN_AT_ONCE = 14;

interface Props {
  slug: string;
  asked: ProgrammeAsked;
  days: readonly { date: string; total: number }[];
  /** The day that is shown, or all of them. */
  shown: string;
}

/** The days that have something, each with how much; one leads to the other without a script. */
export function DaySteps({ slug, asked, days, shown }: Props) {
  const { t, language } = useI18n();
  const steps = (
    <ul className="flex flex-wrap gap-2">
      {days.map(({ date, total }) => (
        <Step key={date} slug={slug} asked={asked} day={date} isShown={date === shown}>
          <span className="block text-small">{dayWords(language, date, { weekday: 'short' })}</span>
          <span className="figures block font-bold">{dayWords(language, date, { day: 'numeric', month: 'short' })}</span>
          <span className="figures block text-small">
            <span className="sr-only">{t('celebrations.count', { count: total })}</span>
            <span aria-hidden="true">{total}</span>
          </span>
        </Step>
      ))}
      <Step slug={slug} asked={asked} day={ALL_DAYS} isShown={shown === ALL_DAYS}>
        <span className="block py-2 font-bold">{t('festivals.day.all')}</span>
      </Step>
    </ul>
  );
  return (
    <nav aria-label={t('celebrations.days')} className="mt-4">
      {days.length > SEEN_AT_ONCE ? (
        <details>
          <summary className="inline-flex min-h-11 items-center font-semibold">{t('festivals.days.choose', { count: days.length })}</summary>
          <div className="mt-3">{steps}</div>
        </details>
      ) : (
        steps
      )}
    </nav>
  );
}

function Step({ slug, asked, day, isShown, children }: { slug: string; asked: ProgrammeAsked; day: string; isShown: boolean; children: React.ReactNode }) {
  const { path } = useI18n();
  return (
    <li>
      <a
        href={path(programmeAddress(slug, { ...asked, day }))}
        aria-current={isShown ? 'true' : undefined}
        className={`flex h-full min-h-11 min-w-16 flex-col justify-center rounded-box border-2 px-3 py-1 text-center no-underline hover:underline ${isShown ? 'border-theme bg-theme text-on-theme' : 'border-edge text-ink'}`}
      >
        {children}
      </a>
    </li>
  );
}
