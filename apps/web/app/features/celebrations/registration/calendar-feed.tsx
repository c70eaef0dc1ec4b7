import type { Problem } from '~/api/problem';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { ErrorSummary } from '~/ui/form/error-summary';
import { Notice } from '~/ui/notice';
import { Section } from '~/ui/section';

interface Props {
  /** The day its address was made; null where there is none. */
  made: string | null;
  /** From the action: the new address, told this once. */
  address?: string;
  problem?: Problem;
}

/** A member's own calendar, by an address that only they know, for the calendar program they use. */
export function CalendarFeed({ made, address, problem }: Props) {
  const { t } = useI18n();
  return (
    <Section title={t('registrations.feed')} id="feed" intro={t('registrations.feed.intro')}>
      {problem && <ErrorSummary problem={problem} />}
      {address && (
        <div className="mb-6">
          <Notice tone="good" live title={t('registrations.feed.made')}>
            <p className="my-2 break-all" dir="ltr">
              <a href={address.replace(/^https?:/, 'webcal:')}>{address}</a>
            </p>
            {t('registrations.feed.keep')}
          </Notice>
        </div>
      )}
      {made && !address && <p className="mb-4 max-w-text">{t('registrations.feed.since', { when: made })}</p>}
      <form method="post" action="#feed" className="flex flex-wrap gap-3">
        <Button look="quiet" name="intent" value="renew">
          {t(made || address ? 'registrations.feed.renew' : 'registrations.feed.make')}
        </Button>
        {(made || address) && (
          <Button look="danger" name="intent" value="stop">
            {t('registrations.feed.stop')}
          </Button>
        )}
      </form>
    </Section>
  );
}
