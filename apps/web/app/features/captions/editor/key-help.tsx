import type { RefObject } from 'react';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { KEY_ACTS, KEY_NAMES } from './keys';

interface Props {
  help: RefObject<HTMLDetailsElement | null>;
  isOn: boolean;
  toggle: () => void;
}

/** The keys, and the switch for them. */
export function KeyHelp({ help, isOn, toggle }: Props) {
  const { t } = useI18n();
  return (
    <details ref={help}>
      <summary className="flex min-h-11 cursor-pointer items-center font-semibold text-theme-ink underline">{t('captions.keys')}</summary>
      <p className="mt-2 text-small text-soft">{t('captions.keys.text')}</p>
      <Button type="button" look="quiet" aria-pressed={isOn} onClick={toggle} className="mt-2">
        {t(isOn ? 'captions.keys.on' : 'captions.keys.off')}
      </Button>
      <table className="mt-3 w-full text-small">
        <thead>
          <tr className="text-start">
            <th scope="col" className="py-1 text-start">{t('captions.keys.does')}</th>
            <th scope="col" className="py-1 text-start">{t('captions.keys.alone')}</th>
            <th scope="col" className="py-1 text-start">{t('captions.keys.writing')}</th>
          </tr>
        </thead>
        <tbody>
          {KEY_ACTS.map((act) => (
            <tr key={act} className="border-t border-line">
              <th scope="row" className="py-1.5 pe-2 text-start font-normal">{t(`captions.key.${act}`)}</th>
              <td className="py-1.5 pe-2">{KEY_NAMES[act].alone && <kbd dir="ltr">{KEY_NAMES[act].alone}</kbd>}</td>
              <td className="py-1.5">
                <kbd dir="ltr">{KEY_NAMES[act].writing}</kbd>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
