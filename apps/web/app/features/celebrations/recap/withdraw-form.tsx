import { Details } from '~/ui/details';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';

/** Takes the report from the site; what was written stays. */
export function WithdrawForm() {
  const { t } = useI18n();
  return (
    <div className="mt-10">
      <Details summary={t('recaps.withdraw')}>
        <form method="post">
          <input type="hidden" name="intent" value="withdraw" />
          <p>{t('recaps.withdraw.text')}</p>
          <p className="mt-4">
            <Button look="danger">{t('recaps.withdraw')}</Button>
          </p>
        </form>
      </Details>
    </div>
  );
}
