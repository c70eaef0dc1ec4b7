import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { controlSelect, scripted } from './control-select';

/** The first of each is how captions come. */
const PARTS = {
  size: ['100', '75', '150', '200'],
  colour: ['white', 'yellow', 'cyan', 'black'],
  ground: ['black', 'half', 'none', 'white'],
} as const;

/** How captions look, as the viewer wants them. */
export function CaptionsLook() {
  const { t } = useI18n();
  return (
    <details data-role="captions-look" data-scripted="yes" className={`open:basis-full sm:open:basis-auto ${scripted}`}>
      <summary className="flex min-h-11 items-center text-theme-ink underline">{t('player.look')}</summary>
      <div className="flex flex-wrap items-end gap-4 pb-4">
        {Object.entries(PARTS).map(([part, values]) => (
          <label key={part} className="block text-small text-soft">
            {t(`player.look.${part as keyof typeof PARTS}`)}
            <select data-part={part} className={`mt-1 block text-base text-ink ${controlSelect}`}>
              {values.map((value) => (
                <option key={value} value={value}>
                  {t(`player.look.${part as keyof typeof PARTS}.${value}` as 'player.look.size.100')}
                </option>
              ))}
            </select>
          </label>
        ))}
        <Button type="button" look="quiet" data-role="look-reset">
          {t('player.look.reset')}
        </Button>
        {/* Something of a film: neither light nor dark, in every scheme. */}
        <p style={{ background: '#686868' }} className="basis-full overflow-hidden rounded-small p-4 text-center">
          <span data-role="sample" style={{ color: '#fff' }}>
            {t('player.look.sample')}
          </span>
        </p>
      </div>
    </details>
  );
}
