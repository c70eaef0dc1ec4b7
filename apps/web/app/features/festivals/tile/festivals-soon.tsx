import type { FestivalLineFragment } from '~/api/generated/graphql';
import { daysWords } from '~/features/celebrations/when/when-words';
import { useI18n } from '~/i18n/use-i18n';
import { UserText } from '~/ui/user-text';

/** In the calendar: the festivals that are on, or begin soon, a line each, and the way to all of them. */
export function FestivalsSoon({ festivals }: { festivals: readonly FestivalLineFragment[] }) {
  const { t, path, language } = useI18n();
  const all = (
    <a href={path('/festivals')} className="inline-flex min-h-11 items-center">
      {t('festivals.all')}
    </a>
  );
  if (festivals.length === 0) return <p className="mt-4">{all}</p>;
  return (
    <section aria-labelledby="festivals-soon" className="mt-6 border-s-4 border-theme ps-5">
      <h2 id="festivals-soon" className="text-h3">
        {t('festivals.soon')}
      </h2>
      <ul>
        {festivals.map(({ id, slug, title, city, startsOn, endsOn, ...one }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3">
            <a href={path(`/festivals/${slug}`)} className="inline-flex min-h-11 items-center font-semibold">
              <UserText lang={one.language}>{title}</UserText>
            </a>
            <span className="text-soft">
              {daysWords(language, startsOn, endsOn)} · <bdi>{city.name}</bdi>
            </span>
          </li>
        ))}
        <li>{all}</li>
      </ul>
    </section>
  );
}
