import { useI18n } from '~/i18n/use-i18n';
import { Button, LinkButton } from '~/ui/button';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { Section } from '~/ui/section';
import { Tag } from '~/ui/tag';
import type { NetworkData } from './network.server';

const box = 'mt-1 block min-h-12 w-full rounded-small border-2 border-edge bg-paper px-3 text-base';

/** For administrators: people first, then cities. */
export function NetworkPage({ data }: { data: NetworkData }) {
  const { t, path } = useI18n();
  const { members, search, pages } = data;
  const address = (page: number) => `?${new URLSearchParams({ ...(search ? { search } : {}), page: String(page) })}`;
  return (
    <>
      <PageHead title={t('admin.title')} unlisted />
      <PageTitle title={t('admin.title')} lead={t('admin.lead')} />
      <Section title={t('admin.members')} id="members">
        <form method="get" role="search" className="flex flex-wrap items-end gap-4">
          <label className="font-semibold max-sm:w-full sm:w-80">
            {t('admin.members.search')}
            <input type="search" name="search" dir="auto" defaultValue={search ?? ''} className={box} />
          </label>
          <Button look="quiet">{t('ui.show')}</Button>
          {search && (
            <a href={path('/network')} className="inline-flex min-h-11 items-center">
              {t('admin.members.all')}
            </a>
          )}
        </form>
        <p className="mt-6 font-semibold">{t('admin.members.count', { count: members.total })}</p>
        <ul className="mt-2 border-t-2 border-line">
          {members.nodes.map((member) => (
            <li key={member.id} className="relative flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-3">
              <span className="min-w-0 flex-1 basis-64">
                <a
                  href={path(`/network/members/${member.id}`)}
                  className="font-semibold text-ink after:absolute after:inset-0"
                >
                  <bdi>{member.name}</bdi>
                </a>
                <bdi className="block text-small text-soft [overflow-wrap:anywhere]">{member.email}</bdi>
              </span>
              {member.networkRoles.map(({ role }) => (
                <Tag key={role} tone="theme">
                  {t(`admin.role.${role}`)}
                </Tag>
              ))}
              {member.status === 'SUSPENDED' && <Tag tone="bad">{t('admin.members.suspended')}</Tag>}
            </li>
          ))}
        </ul>
        {pages > 1 && (
          <nav aria-label={t('ui.pages')} className="mt-8 flex flex-wrap items-center gap-4">
            {members.page > 1 && (
              <LinkButton look="quiet" rel="prev" href={address(members.page - 1)}>
                {t('admin.members.before')}
              </LinkButton>
            )}
            <span className="figures">{t('admin.members.of', { page: members.page, pages })}</span>
            {members.page < pages && (
              <LinkButton look="quiet" rel="next" href={address(members.page + 1)}>
                {t('admin.members.after')}
              </LinkButton>
            )}
          </nav>
        )}
      </Section>
      <Section title={t('admin.cities')} id="cities" intro={t('admin.cities.intro')}>
        <p className="flex flex-wrap gap-4">
          <LinkButton href={path('/network/applicants')}>{t('admin.applicants')}</LinkButton>
          <LinkButton look="quiet" href={path('/network/cities/new')}>{t('admin.cities.add')}</LinkButton>
        </p>
        <form method="get" action={path('/network/cities')} className="mt-6 flex flex-wrap items-end gap-4">
          <label className="font-semibold max-sm:w-full sm:w-80">
            {t('admin.cities.find')}
            <select name="slug" className={box}>
              {data.cities.map(({ slug, name }) => (
                <option key={slug} value={slug}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <Button look="quiet">{t('admin.cities.open')}</Button>
        </form>
      </Section>
    </>
  );
}
