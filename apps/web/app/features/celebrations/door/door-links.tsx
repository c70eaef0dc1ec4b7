import { useI18n } from '~/i18n/use-i18n';

/** For who receives people: who comes to this time, and its door. `name` is what it is called where several stand on a page. */
export function DoorLinks({ occurrence, name }: { occurrence: string; name?: string }) {
  const { t, path } = useI18n();
  const of = name && <span className="sr-only"> {name}</span>;
  const here = `/celebrations/occurrences/${occurrence}`;
  return (
    <p className="relative flex flex-wrap gap-x-6">
      <a href={path(`${here}/registrations`)} className="inline-flex min-h-11 items-center">
        {t('door.registrations')}
        {of}
      </a>
      <a href={path(`${here}/door`)} className="inline-flex min-h-11 items-center">
        {t('door.open')}
        {of}
      </a>
    </p>
  );
}
