import { useI18n } from '~/i18n/use-i18n';
import { PracticeTile } from '~/features/practices/practice-tile';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { LinkButton } from '~/ui/button';
import { EmptyState } from '~/ui/empty-state';
import { PageHead } from '~/ui/page-head';
import { UserText } from '~/ui/user-text';
import type { CollectionData } from './collections.server';

/** One collection: why these practices, then each with its reason. */
export function CollectionPage({ collection }: { collection: CollectionData }) {
  const { t, path, date, number } = useI18n();
  const { id, title, intro, language, city, items, updatedAt, viewerCan, isSample } = collection;
  return (
    <>
      <PageHead title={title} description={intro.split('\n')[0]} />
      <Breadcrumbs crumbs={[{ name: t('collections.practices'), to: '/practices' }, { name: t('collections.title'), to: '/collections' }, { name: title }]} />
      <header className="max-w-text">
        <h1>
          <UserText lang={language}>{title}</UserText>
        </h1>
        <p className="mt-3 text-small text-soft">
          {city ? (
            <a href={path(`/cities/${city.slug}`)}>{t('collections.by', { city: `\u2068${city.name}\u2069` })}</a>
          ) : (
            t('collections.byNetwork')
          )}
          {' · '}
          {t('collections.changed', { date: date(updatedAt) })}
          {isSample && ` · ${t('collections.sample')}`}
        </p>
        <div className="mt-5 space-y-4 text-lead">
          {intro.split(/\n+/).map((paragraph, at) => (
            <UserText as="p" key={at} lang={language}>
              {paragraph}
            </UserText>
          ))}
        </div>
        {viewerCan.edit && (
          <p className="mt-6">
            <LinkButton look="quiet" href={path(`/collections/${id}/edit`)}>
              {t('collections.edit')}
            </LinkButton>
          </p>
        )}
      </header>
      {items.length === 0 ? (
        <div className="mt-10">
          <EmptyState title={t('collections.empty')} />
        </div>
      ) : (
        <ol className="mt-10 space-y-10">
          {items.map(({ why, practice }, at) => (
            <li key={practice.id} className="grid gap-4 md:grid-cols-[3rem_minmax(0,1fr)_minmax(0,1fr)] md:gap-8">
              <p aria-hidden className="text-h2 font-bold text-soft tabular-nums">
                {number(at + 1)}
              </p>
              <PracticeTile practice={practice} />
              {why && (
                <div className="max-w-text md:pt-4">
                  <p className="text-small font-semibold text-soft">{t('collections.why')}</p>
                  <UserText as="p" lang={language} className="mt-1">
                    {why}
                  </UserText>
                </div>
              )}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
