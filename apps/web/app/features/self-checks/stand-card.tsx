import { useI18n } from '~/i18n/use-i18n';
import { LinkButton } from '~/ui/button';
import { Island } from '~/ui/island';
import { UserText } from '~/ui/user-text';

interface Props {
  slug: string;
  check: { language: string; title: string; intro: string; statements: { key: string }[] };
  /** What keeps the language of the content in a link. */
  keep: string;
}

/** On a module's page: the way into its self-check, and back to what this browser has answered. */
export function StandCard({ slug, check, keep }: Props) {
  const { t, path } = useI18n();
  const address = (page: string) => path(`/themes/${slug}/stands${page}${keep && `?${keep}`}`);
  return (
    <section id="stand" aria-labelledby="stand-title" data-self-check={slug} className="mt-12 border-y-3 border-theme-mid py-6 md:mt-20 md:py-8">
      <p className="font-semibold text-theme-ink">{t('self-checks.question')}</p>
      <h2 id="stand-title" className="mt-1">
        <UserText lang={check.language}>{check.title}</UserText>
      </h2>
      <UserText as="p" lang={check.language} className="mt-2 max-w-text">
        {check.intro}
      </UserText>
      <p className="mt-4 flex flex-wrap gap-4">
        <LinkButton href={address('')}>{t('self-checks.begin', { count: check.statements.length })}</LinkButton>
        <LinkButton look="quiet" href={address('/result')} hidden data-role="kept">
          {t('self-checks.kept')}
        </LinkButton>
      </p>
      <p className="mt-2 max-w-text text-small text-soft">
        {t('self-checks.private')}{' '}
        <a href={path('/my-city')}>{t('self-checks.forCity')}</a>
      </p>
      <Island name="self-check" />
    </section>
  );
}
