import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';

const KEYS = ['j', 'k', 'n', 'u', 'a', 'q', 'c'] as const;
const shown = 'inline-block min-w-9 rounded-small border-2 border-edge bg-wash px-2 text-center font-semibold uppercase';

/** What each key does; shown once the script listens, and it can be told not to. */
export function LiveKeys() {
  const { t } = useI18n();
  return (
    <details data-shortcuts hidden className="max-w-text">
      <summary className="flex min-h-11 cursor-pointer items-center underline underline-offset-4">{t('discussion-live.keys')}</summary>
      <p className="mt-2">{t('discussion-live.keysHint')}</p>
      <dl className="mt-4 grid grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-5 gap-y-2">
        {KEYS.map((key) => (
          <div key={key} className="contents">
            <dt>
              <kbd className={shown}>{key}</kbd>
            </dt>
            <dd>{t(`discussion-live.key.${key}`)}</dd>
          </div>
        ))}
        <dt>
          <kbd className={shown} dir="ltr">
            Ctrl Enter
          </kbd>
        </dt>
        <dd>{t('discussion-live.key.send')}</dd>
        <dt>
          <kbd className={shown}>?</kbd>
        </dt>
        <dd>{t('discussion-live.key.help')}</dd>
      </dl>
      <p className="mt-5">
        <Button type="button" look="quiet" data-keys-switch aria-pressed="true" data-on={t('discussion-live.keysOn')} data-off={t('discussion-live.keysOff')}>
          {t('discussion-live.keysOn')}
        </Button>
      </p>
    </details>
  );
}
