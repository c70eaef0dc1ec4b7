import { useI18n } from '~/i18n/use-i18n';

interface Props {
  plays: number;
  elsewhere: number;
  watchedShare?: number | null;
}

/** The three figures that say most. */
export function Sums({ plays, elsewhere, watchedShare }: Props) {
  const { t, number } = useI18n();
  const sums = [
    { name: t('film-figures.plays'), value: number(plays) },
    { name: t('film-figures.elsewhere'), value: number(elsewhere) },
    { name: t('film-figures.share'), value: typeof watchedShare === 'number' ? number(watchedShare, { style: 'percent', maximumFractionDigits: 0 }) : t('film-figures.tooFew') },
  ];
  return (
    <dl className="mt-8 flex flex-wrap gap-x-12 gap-y-4">
      {sums.map(({ name, value }) => (
        <div key={name} className="flex flex-col-reverse">
          <dt className="text-small text-soft">{name}</dt>
          <dd className="figures text-h2 font-semibold">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
