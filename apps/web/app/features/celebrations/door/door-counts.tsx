import { useI18n } from '~/i18n/use-i18n';
import type { DoorData } from './door.server';

/** How many are in, of how many. */
export function DoorCounts({ attendance }: Pick<DoorData, 'attendance'>) {
  const { t, number } = useI18n();
  const { camePlaces, places, waiting } = attendance;
  const figures = [
    { name: t('door.counts.in'), figure: camePlaces },
    { name: t('door.counts.places'), figure: places },
    ...(waiting > 0 ? [{ name: t('door.counts.waiting'), figure: waiting }] : []),
  ];
  return (
    <dl className="flex flex-wrap gap-x-8 gap-y-2">
      {figures.map(({ name, figure }) => (
        <div key={name}>
          <dt className="text-small text-soft">{name}</dt>
          <dd className="figures text-h3 font-bold">{number(figure)}</dd>
        </div>
      ))}
    </dl>
  );
}
