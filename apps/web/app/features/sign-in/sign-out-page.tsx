import { useI18n } from '~/i18n/use-i18n';
import { Button, LinkButton } from '~/ui/button';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';

/** For who comes by the address: signing out itself is a form. */
export function SignOutPage({ name }: { name: string | undefined }) {
  const { t, rich, path } = useI18n();
  return (
    <>
      <PageHead title={t('sign-in.out.title')} unlisted />
      <PageTitle title={t('sign-in.out.title')} lead={name === undefined ? t('sign-in.out.none') : rich('sign-in.out.text', { who: (chunks) => <bdi>{chunks}</bdi>, name })} />
      <div className="mt-8">
        {name === undefined ? (
          <LinkButton href={path('/sign-in')}>{t('sign-in.title')}</LinkButton>
        ) : (
          <form method="post">
            <Button>{t('sign-in.out.title')}</Button>
          </form>
        )}
      </div>
    </>
  );
}
