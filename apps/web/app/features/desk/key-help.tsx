import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';

/** What each key does on a page; shown once its script listens (islands/keys/single-keys.ts), and it can be told not to. */
export function KeyHelp({ keys }: { keys: readonly (readonly [key: string, does: string])[] }) {
  const { t } = useI18n();
  return (
    <details data-role="shortcuts" hidden className="mt-14 max-w-text">
      <summary className="flex min-h-11 items-center font-semibold underline underline-offset-4">{t('desk.keys')}</summary>
      <p className="mt-2">{t('desk.keys.text')}</p>
      <dl className="mt-4 grid grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-5 gap-y-2">
        {keys.map(([key, does]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="inline-block min-w-9 rounded-small border-2 border-edge bg-wash px-2 text-center font-semibold uppercase">{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-5">
        <Button type="button" look="quiet" data-role="keys-switch" aria-pressed="true" data-on={t('desk.keys.on')} data-off={t('desk.keys.off')}>
          {t('desk.keys.on')}
        </Button>
      </p>
    </details>
  );
}
