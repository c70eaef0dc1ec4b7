import { useI18n } from '~/i18n/use-i18n';

const FEEDS = ['ics', 'rss', 'atom'] as const;

/** The addresses by which a calendar or a reader of news keeps up with the programme. */
export function FollowFestival({ slug }: { slug: string }) {
  const { t } = useI18n();
  return (
    <section aria-labelledby="follow" className="print:hidden">
      <h2 id="follow" className="text-h3">
        {t('festivals.follow')}
      </h2>
      <p className="flex flex-wrap gap-x-6">
        {FEEDS.map((feed) => (
          <a key={feed} href={`/feeds/festivals/${slug}/celebrations.${feed}`} className="inline-flex min-h-11 items-center">
            {t(`celebrations.feed.${feed}`)}
          </a>
        ))}
      </p>
    </section>
  );
}
