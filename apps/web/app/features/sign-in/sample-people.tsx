import { useI18n } from '~/i18n/use-i18n';
import { UserText } from '~/ui/user-text';
import type { SamplePersonData, SignInData } from './sign-in.server';

/** Invented people, one click each: those with something to try first, all others by role. */
export function SamplePeople({ data }: { data: SignInData }) {
  const { t, number } = useI18n();
  return (
    <section aria-labelledby="sample" data-theme="involvement">
      <h2 id="sample" className="text-h3">
        {t('sign-in.sample.title')}
      </h2>
      <p className="mt-2 max-w-text text-soft">{t('sign-in.sample.intro')}</p>
      <form method="post" className="mt-5">
        <input type="hidden" name="return" value={data.back} />
        <People people={data.featured} />
        {data.others > 0 && (
          <details className="mt-6">
            <summary className="min-h-11 cursor-pointer py-2 font-semibold">{t('sign-in.sample.more', { count: number(data.others) })}</summary>
            {data.groups.map(({ role, people }) => (
              <div key={role} className="mt-5">
                <h3 className="mb-2 text-base font-semibold text-theme-ink">{t(`sign-in.group.${role}`)}</h3>
                <People people={people} />
              </div>
            ))}
          </details>
        )}
      </form>
    </section>
  );
}

function People({ people }: { people: SamplePersonData[] }) {
  const { language } = useI18n();
  return (
    <ul className="grid gap-3 xl:grid-cols-2">
      {people.map((person) => (
        <li key={person.id}>
          <button
            type="submit"
            name="memberId"
            value={person.id}
            className="flex h-full w-full cursor-pointer flex-col justify-start rounded-box border-2 border-edge px-4 py-3 text-start hover:bg-theme-wash"
          >
            <span className="flex flex-wrap items-baseline gap-x-3">
              <bdi className="font-semibold underline">{person.name}</bdi>
              {person.cityName && (
                <bdi className="text-small text-soft">{person.cityName}</bdi>
              )}
            </span>
            <UserText lang={language} className="mt-1 block text-small">
              {person.about}
            </UserText>
          </button>
        </li>
      ))}
    </ul>
  );
}
