import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { LinkButton } from '~/ui/button';
import { DotList } from '~/ui/dot-list';
import { Notice } from '~/ui/notice';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { Section } from '~/ui/section';
import { Tag } from '~/ui/tag';
import { UserText } from '~/ui/user-text';
import type { ApplicantsData } from './applicants.server';

/** Cities that ask to join, the longest wait first, and the latest decisions. */
export function ApplicantsPage({ data }: { data: ApplicantsData }) {
  const { t, path, countryName } = useI18n();
  const { applicants, decided, page, pages } = data;
  return (
    <>
      <PageHead title={t('admin.applicants')} unlisted />
      <Breadcrumbs crumbs={[{ name: t('admin.title'), to: '/network' }, { name: t('admin.applicants') }]} />
      <PageTitle title={t('admin.applicants')} lead={t('admin.applicants.lead')} />
      {data.declined && (
        <div className="mt-6">
          <Notice tone="good" live>
            {t('admin.applicants.declined')}
          </Notice>
        </div>
      )}
      <div className="mt-8">
        {applicants.length === 0 ? (
          <p>{t('admin.applicants.none')}</p>
        ) : (
          <ul className="border-t-2 border-line">
            {applicants.map(({ city, application, when }) => (
              <li key={city.id} className="relative border-b border-line py-3">
                <a href={path(`/network/applicants/${city.id}`)} className="font-semibold text-ink after:absolute after:inset-0">
                  <bdi>{city.name}</bdi>
                </a>
                <DotList>
                  <span>{countryName(city.country)}</span>
                  <span>{t(`cities.kind.${city.kind}`)}</span>
                  {application?.contactName && <UserText>{application.contactName}</UserText>}
                  <span>{t('admin.applicants.since', { when })}</span>
                </DotList>
              </li>
            ))}
          </ul>
        )}
        {pages > 1 && (
          <nav aria-label={t('ui.pages')} className="mt-8 flex flex-wrap items-center gap-4">
            {page > 1 && (
              <LinkButton look="quiet" rel="prev" href={`?page=${page - 1}`}>
                {t('admin.members.before')}
              </LinkButton>
            )}
            <span className="figures">{t('admin.members.of', { page, pages })}</span>
            {page < pages && (
              <LinkButton look="quiet" rel="next" href={`?page=${page + 1}`}>
                {t('admin.members.after')}
              </LinkButton>
            )}
          </nav>
        )}
      </div>
      {decided.length > 0 && (
        <Section title={t('admin.applicants.decided')}>
          <ul className="border-t-2 border-line">
            {decided.map((one) => (
              <li key={one.id} className="border-b border-line py-3">
                <p className="flex flex-wrap items-center gap-3">
                  <bdi className="font-semibold">{one.name}</bdi>
                  <Tag tone={one.state === 'ACCEPTED' ? 'good' : 'bad'}>{t(one.state === 'ACCEPTED' ? 'admin.applicants.ACCEPTED' : 'admin.applicants.DECLINED')}</Tag>
                </p>
                <DotList>
                  <span>{countryName(one.country)}</span>
                  {one.decidedByName && <UserText>{one.decidedByName}</UserText>}
                  <span>{one.when}</span>
                </DotList>
                {one.reason && (
                  <UserText as="p" className="mt-1 max-w-text whitespace-pre-line">
                    {one.reason}
                  </UserText>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
