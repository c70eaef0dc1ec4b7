import { UserText } from '~/ui/user-text';
import type { Shown } from './show.types';
import { usePracticeWords } from './use-practice-words';

export function ShowPartners({ content: { partners, alone }, language }: Shown<'partners'>) {
  const { t, name } = usePracticeWords();
  if (alone && partners.length === 0) return <p>{t('practice-words.field.PARTNERS.alone')}</p>;
  return (
    <ul className="max-w-text divide-y divide-line">
      {partners.map((partner, index) => (
        <li key={index} className="py-3 first:pt-0 last:pb-0">
          <p className="flex flex-wrap items-baseline gap-x-3">
            <UserText lang={language} className="font-semibold">
              {partner.name}
            </UserText>
            {partner.kind && <span className="text-small text-soft">{name('partnerKind', partner.kind)}</span>}
          </p>
          {partner.role && (
            <UserText as="p" lang={language}>
              {partner.role}
            </UserText>
          )}
        </li>
      ))}
    </ul>
  );
}
