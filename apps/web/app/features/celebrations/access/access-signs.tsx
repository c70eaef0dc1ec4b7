import type { AccessService } from '~/api/generated/graphql';
import { useI18n } from '~/i18n/use-i18n';
import { AccessSign } from './access-sign';

/** In lists: signs in a row, each with its words for who points at it or listens. */
export function AccessSigns({ services }: { services: readonly AccessService[] }) {
  const { t } = useI18n();
  if (services.length === 0) return null;
  return (
    <span className="inline-flex flex-wrap gap-2 text-soft">
      {services.map((service) => (
        <span key={service} title={t(`celebrations.access.${service}`)}>
          <AccessSign service={service} size={22} />
          <span className="sr-only">{t(`celebrations.access.${service}`)} </span>
        </span>
      ))}
    </span>
  );
}
