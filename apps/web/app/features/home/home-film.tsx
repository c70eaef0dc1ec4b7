import type { HomeQuery } from '~/api/generated/graphql';
import { useI18n } from '~/i18n/use-i18n';
import { LinkButton } from '~/ui/button';
import { Player } from '~/ui/film/player';
import { UserText } from '~/ui/user-text';

/** The film that says what a learning city is; nothing where it cannot be watched. */
export function HomeFilm({ introduction }: { introduction: HomeQuery['introduction'] }) {
  const { t, path, language } = useI18n();
  const film = introduction?.film;
  if (!film) return null;
  return (
    <section aria-labelledby="home-film" data-theme="introduction" className="mt-14 grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-6 md:mt-20 lg:grid-cols-[minmax(0,1fr)_22rem] lg:items-center">
      <Player id="theme-introduction" title={film.title} film={film.media} captions={film.captions} share={path('/themes/introduction')} />
      <div className="lg:order-last">
        <h2 id="home-film">
          <UserText lang={language}>{film.title}</UserText>
        </h2>
        <UserText as="p" lang={language} className="mt-3 text-lead text-soft">
          {film.about}
        </UserText>
        <p className="mt-5">
          <LinkButton look="quiet" href={path('/themes/introduction')}>
            {t('home.film.module')}
          </LinkButton>
        </p>
      </div>
    </section>
  );
}
