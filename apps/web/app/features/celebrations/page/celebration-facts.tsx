import type { ReactNode } from 'react';
import { useI18n } from '~/i18n/use-i18n';
import { UserText } from '~/ui/user-text';
import type { CelebrationOnPage } from './celebration.query';

/** Price, ages, languages, who holds it. */
export function CelebrationFacts({ celebration }: { celebration: CelebrationOnPage }) {
  const { t, number, list, languageName } = useI18n();
  const { price, ageFrom, ageTo, spokenLanguages, host, author } = celebration;
  const amount = price.amount === null || price.amount === undefined || !price.currency ? null : number(price.amount, { style: 'currency', currency: price.currency, trailingZeroDisplay: 'stripIfInteger' });
  const ages = ageFrom || ageTo ? t('celebrations.ages.of', { from: ageFrom ?? 0, to: ageTo ?? 0, kind: ageFrom && ageTo ? 'both' : ageFrom ? 'from' : 'to' }) : t('celebrations.ages.all');
  return (
    <dl className="space-y-4">
      <Fact name={t('celebrations.price')}>
        {amount && price.kind !== 'FREE' ? (price.kind === 'PAID' ? amount : t('celebrations.price.asked', { amount })) : t(`celebrations.price.${price.kind}`)}
        {price.note && <UserText as="span" className="block text-small font-normal text-soft">{price.note}</UserText>}
      </Fact>
      <Fact name={t('celebrations.ages')}>{ages}</Fact>
      {spokenLanguages.length > 0 && <Fact name={t('celebrations.languages')}>{list(spokenLanguages.map(languageName))}</Fact>}
      {host && (
        <Fact name={t('celebrations.host')}>
          <UserText>{host}</UserText>
          {author && <span className="block text-small font-normal text-soft">{t('celebrations.author', { name: `\u2068${author.name}\u2069` })}</span>}
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-small text-soft">{name}</dt>
      <dd className="font-semibold">{children}</dd>
    </div>
  );
}
