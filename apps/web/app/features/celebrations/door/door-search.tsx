import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { TextField } from '~/ui/form/text-field';
import { Tag } from '~/ui/tag';
import { UserText } from '~/ui/user-text';
import type { DoorData, FoundGuest } from './door.server';

/** For who has lost their code: by a part of their name or address. */
export function DoorSearch({ data: { search, found }, door }: { data: DoorData; door: string }) {
  const { t, path } = useI18n();
  return (
    <section aria-labelledby="look" className="mt-8 border-t border-line pt-5">
      <h2 id="look" className="text-h3">
        {t('door.search')}
      </h2>
      <form action={`${path(door)}#look`} className="mt-2 space-y-3">
        <TextField name="search" type="search" label={t('door.search.label')} defaultValue={search} autoComplete="off" />
        <Button look="quiet">{t('door.search.do')}</Button>
      </form>
      {found && found.guests.length === 0 && <p className="mt-4">{t('door.search.none')}</p>}
      {found && found.guests.length > 0 && (
        <ul className="mt-4 border-t border-line">
          {found.guests.map((guest) => (
            <Guest key={guest.id} guest={guest} door={door} />
          ))}
        </ul>
      )}
      {found?.hasMore && <p className="mt-3 text-soft">{t('door.search.more')}</p>}
    </section>
  );
}

function Guest({ guest: { name, places, state, code, came }, door }: { guest: FoundGuest; door: string }) {
  const { t, path } = useI18n();
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-line py-3">
      <p className="min-w-0 wrap-anywhere">
        <span className="block font-semibold">
          <UserText>{name}</UserText>
        </span>
        <span className="text-soft">{t('registrations.places', { count: places })}</span>
      </p>
      {came ? (
        <Tag>{t('door.at', { when: came })}</Tag>
      ) : state === 'REGISTERED' && code ? (
        <form method="post" action={path(door)}>
          <input type="hidden" name="code" value={code} />
          <Button aria-label={t('door.letIn.name', { name: `\u2068${name}\u2069` })}>{t('door.letIn')}</Button>
        </form>
      ) : (
        <Tag tone="warn">{t(`door.state.${state}`)}</Tag>
      )}
    </li>
  );
}
