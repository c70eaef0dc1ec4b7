import type { ReactNode } from 'react';
import { useI18n } from '~/i18n/use-i18n';

interface Props {
  /** Name and value; what has no value is left out. */
  facts: readonly (readonly [string, ReactNode])[];
  /** Beneath the list. */
  children?: ReactNode;
}

/** What a moderator has to weigh beside the words and the film, in one list. */
export function FactList({ facts, children }: Props) {
  const { t } = useI18n();
  return (
    <section aria-labelledby="facts">
      <h2 id="facts" className="text-h3">
        {t('desk.facts')}
      </h2>
      <dl className="mt-3 space-y-2.5">
        {facts
          .filter(([, value]) => Boolean(value))
          .map(([name, value]) => (
            <div key={name} className="grid grid-cols-[8rem_minmax(0,1fr)] gap-x-4">
              <dt className="text-small text-soft">{name}</dt>
              <dd className="figures">{value}</dd>
            </div>
          ))}
      </dl>
      {children}
    </section>
  );
}
