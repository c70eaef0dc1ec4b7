import type { ReactNode } from 'react';
import type { AccessService, PriceKind, Registering } from '~/api/generated/graphql';
import { useI18n } from '~/i18n/use-i18n';
import { UserText } from '~/ui/user-text';

interface Read {
  description: string;
  language: string;
  address?: string | null;
  onlineUrl?: string | null;
  ageFrom?: number | null;
  ageTo?: number | null;
  accessServices: AccessService[];
  spokenLanguages: string[];
  registration: Registering;
  capacity?: number | null;
  price: { kind: PriceKind; amount?: number | null; currency?: string | null; note?: string | null };
  themes: { slug: string }[];
}

/** All that has to be read of a celebration before one decides about it, without leaving the list. */
export function CelebrationFacts({ celebration, more = [] }: { celebration: Read; more?: [string, ReactNode][] }) {
  const { t, maybe, list, number, languageName } = useI18n();
  const { price, ageFrom, ageTo, registration, capacity } = celebration;
  const ages = typeof ageFrom === 'number' || typeof ageTo === 'number';
  const facts: [string, ReactNode][] = [
    [t('announce.field.ADDRESS'), celebration.address && <UserText key="address">{celebration.address}</UserText>],
    [
      t('announce.field.ONLINE_URL'),
      celebration.onlineUrl && (
        <span key="link" dir="ltr" className="wrap-anywhere">
          {celebration.onlineUrl}
        </span>
      ),
    ],
    [t('announce.field.PRICE'), [t(`announce.price.${price.kind}`), price.amount ? number(price.amount, { style: 'currency', currency: price.currency ?? 'EUR' }) : '', price.note].filter(Boolean).join(' · ')],
    [t('announce.field.AGES'), ages && t('festivals-organise.ages', { from: ageFrom ?? 0, to: ageTo ?? -1 })],
    [t('announce.field.ACCESS_SERVICES'), list(celebration.accessServices.map((service) => t(`announce.access.${service}`)))],
    [t('announce.field.SPOKEN_LANGUAGES'), list(celebration.spokenLanguages.map(languageName))],
    [t('announce.field.REGISTRATION'), t(`announce.registration.${registration}`)],
    [t('announce.field.CAPACITY'), capacity && number(capacity)],
    [t('announce.field.THEMES'), list(celebration.themes.map(({ slug }) => maybe(`ui.theme.${slug}`) ?? slug))],
    [t('announce.field.LANGUAGE'), languageName(celebration.language)],
    ...more,
  ];
  return (
    <div className="space-y-4">
      <UserText as="p" lang={celebration.language} className="max-w-text whitespace-pre-line">
        {celebration.description}
      </UserText>
      <dl className="grid max-w-text gap-x-4 gap-y-2 sm:grid-cols-[minmax(0,14rem)_minmax(0,1fr)]">
        {facts
          .filter(([, value]) => Boolean(value))
          .map(([name, value]) => (
            <div key={name} className="sm:contents">
              <dt className="text-small text-soft">{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </div>
  );
}
