import type { AccessService } from '~/api/generated/graphql';
import { useI18n } from '~/i18n/use-i18n';
import { AccessSign } from './access-sign';

/** On the page: each with its sign, its name and what it means there. */
export function AccessList({ services }: { services: readonly AccessService[] }) {
  const { t } = useI18n();
  if (services.length === 0) return <p className="text-soft">{t('celebrations.access.none')}</p>;
  return (
    <ul className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
      {services.map((service) => (
        <li key={service} className="flex gap-3">
          <AccessSign service={service} size={30} />
          <span>
            <span className="block font-semibold">{t(`celebrations.access.${service}`)}</span>
            <span className="block text-small text-soft">{t(`celebrations.access.${service}.text`)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
