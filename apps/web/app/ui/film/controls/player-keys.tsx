import { useI18n } from '~/i18n/use-i18n';
import { scripted } from './control-select';

const KEYS = [
  [['K'], 'play'],
  [['J', 'L'], 'leap'],
  [['0', '9'], 'tenths'],
  [['<', '>'], 'speed'],
  [['C'], 'captions'],
  [['M'], 'mute'],
  [['F'], 'whole'],
  [['P'], 'small'],
  [['?'], 'help'],
] as const;

/** Which keys do what, and where they hold. */
export function PlayerKeys() {
  const { t } = useI18n();
  return (
    <details data-role="keys" data-scripted="yes" className={`open:basis-full sm:open:basis-auto ${scripted}`}>
      <summary className="flex min-h-11 items-center text-theme-ink underline">{t('player.keys')}</summary>
      <p className="text-small text-soft">{t('player.keys.where')}</p>
      <dl className="my-2 grid grid-cols-[max-content_minmax(0,1fr)] gap-x-4 gap-y-1">
        {KEYS.map(([keys, what]) => (
          <div key={what} className="contents">
            <dt dir="ltr">
              {keys.map((key, index) => (
                <span key={key}>
                  {index > 0 && ' – '}
                  <kbd className="font-semibold">{key}</kbd>
                </span>
              ))}
            </dt>
            <dd>{t(`player.keys.${what}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
