import type { Problem } from '~/api/problem';
import { useI18n } from '~/i18n/use-i18n';
import { Button, LinkButton } from '~/ui/button';
import { ErrorSummary } from '~/ui/form/error-summary';
import { Notice } from '~/ui/notice';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';

/** Where the mailed link of an application leads. */
export function ConfirmPage({ token, problem, confirmed }: { token: string; problem?: Problem; confirmed?: string }) {
  const { t, rich, path } = useI18n();
  const title = t(confirmed === undefined ? 'join-network.confirm' : 'join-network.confirmed');
  return (
    <>
      <PageHead title={title} problem={problem !== undefined} unlisted />
      <PageTitle title={title} lead={confirmed === undefined && !problem ? t('join-network.confirm.text') : undefined} />
      <div className="mt-8 max-w-text">
        {problem && <ErrorSummary problem={problem} />}
        {confirmed !== undefined ? (
          <Notice tone="good" live>
            {rich('join-network.confirmed.text', { city: (words) => <bdi className="font-semibold">{words}</bdi>, name: confirmed })}
          </Notice>
        ) : token && !problem ? (
          <form method="post">
            <input type="hidden" name="token" value={token} />
            <Button>{t('join-network.confirm.button')}</Button>
          </form>
        ) : (
          <LinkButton href={path('/join-network')}>{t('join-network.title')}</LinkButton>
        )}
      </div>
    </>
  );
}
