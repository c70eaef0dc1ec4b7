import { useRouteLoaderData } from 'react-router';
import { useI18n } from '~/i18n/use-i18n';
import type { readRoot } from '~/shell/shell.server';
import { Section } from '~/ui/section';
import { UserText } from '~/ui/user-text';
import type { PracticeData } from './read-practice.server';
import { RevisionList } from './revision-list';

/** Revisions shown here; the page of revisions has all. */
const SHOWN = 5;

/** Collections it is in, its revisions, and the address to send it by. */
export function PracticeOnward({ data }: { data: PracticeData }) {
  const { t, path, language } = useI18n();
  const origin = useRouteLoaderData<typeof readRoot>('root')?.origin;
  const { practice, state, older } = data;
  const { id, revisions, revision, collections } = practice;
  if (state !== 'PUBLISHED') return null;
  const address = `${origin ?? ''}/${language}/practices/${id}${older === null ? '' : `?revision=${revision.number}`}`;
  return (
    <>
      {collections.length > 0 && (
        <Section title={t('practices.collections')} id="collections">
          <ul className="max-w-text divide-y divide-line">
            {collections.map(({ id: key, title, language: written, city }) => (
              <li key={key} className="flex flex-wrap items-baseline gap-x-3 py-1">
                <a href={path(`/collections/${key}`)} className="inline-flex min-h-11 items-center font-semibold">
                  <UserText lang={written}>{title}</UserText>
                </a>
                {city && <bdi className="text-small text-soft">{city.name}</bdi>}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section
        title={t('practices.revisions')}
        id="revisions"
        aside={
          revisions.length > 1 && (
            <a href={path(`/practices/${id}/revisions`)} className="inline-flex min-h-11 items-center">
              {t('practices.revisions.all', { count: revisions.length })}
            </a>
          )
        }
      >
        <RevisionList practiceId={id} revisions={revisions.slice(0, SHOWN)} read={revision.number ?? undefined} language={practice.language} />
      </Section>
      <p className="mt-10 max-w-text text-small text-soft">
        {t('practices.address')}{' '}
        <a href={address} className="break-all" data-bare="">
          <bdi dir="ltr">{address}</bdi>
        </a>
      </p>
    </>
  );
}
