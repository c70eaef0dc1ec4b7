import type { Problem } from '~/api/problem';
import { useI18n } from '~/i18n/use-i18n';
import { Button, LinkButton } from '~/ui/button';
import { ErrorSummary } from '~/ui/form/error-summary';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';

/** Where a mailed link leads: a button, since what only follows links must not use it up. */
export function LinkPage({ token, back, problem }: { token: string; back: string; problem?: Problem }) {
  const { t, path } = useI18n();
  const title = t(token ? 'sign-in.link.title' : 'sign-in.link.none');
  return (
    <>
      <PageHead title={title} problem={problem !== undefined} unlisted />
      <PageTitle title={title} lead={problem ? undefined : t(token ? 'sign-in.link.text' : 'sign-in.link.none.text')} />
      <div className="mt-8">
        {problem && <ErrorSummary problem={problem} />}
        {token && !problem ? (
          <form method="post">
            <input type="hidden" name="token" value={token} />
            <input type="hidden" name="return" value={back} />
            <Button>{t('sign-in.link.button')}</Button>
          </form>
        ) : (
          <LinkButton href={path('/sign-in') + (back && `?return=${encodeURIComponent(back)}`)}>{t('sign-in.link.new')}</LinkButton>
        )}
      </div>
    </>
  );
}
