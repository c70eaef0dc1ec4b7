import { useI18n } from '~/i18n/use-i18n';
import { LinkButton } from '~/ui/button';

/** For who works in a city: announce something, and for its organisers begin a festival. */
export function AnnounceLinks({ slug, mayOrganise }: { slug: string; mayOrganise: boolean }) {
  const { t, path } = useI18n();
  return (
    <p className="mt-6 flex flex-wrap gap-3">
      <LinkButton look="quiet" href={path(`/celebrations/new?city=${slug}`)}>
        {t('announce.new.title')}
      </LinkButton>
      <LinkButton look="quiet" href={path(`/celebrations/import?city=${slug}`)}>
        {t('import.title')}
      </LinkButton>
      {mayOrganise && (
        <LinkButton look="quiet" href={path(`/festivals/new?city=${slug}`)}>
          {t('festivals-organise.new.title')}
        </LinkButton>
      )}
    </p>
  );
}
