import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { useEditor } from './editor-context';

/** Another language beside the lines, and its times to begin with. */
export function BesideChoice({ missing }: { missing: number }) {
  const { t, languageName } = useI18n();
  const { data, captions, takeTimes } = useEditor();
  const { beside, language, clip } = data;
  const others = clip.captions.map((track) => track.language).filter((code) => code !== language);
  return (
    <div className="mt-4 flex flex-wrap items-end gap-x-4 gap-y-2">
      <form method="get" className="flex flex-wrap items-end gap-2">
        <label className="block">
          <span className="block text-small text-soft">{t('captions.beside')}</span>
          <select
            name="beside"
            defaultValue={beside?.language ?? ''}
            onChange={(event) => event.currentTarget.form?.requestSubmit()}
            className="mt-1 min-h-11 rounded-small border-2 border-edge bg-paper px-2"
          >
            <option value="">{t('captions.beside.none')}</option>
            {others.map((code) => (
              <option key={code} value={code}>
                {languageName(code)}
              </option>
            ))}
          </select>
        </label>
      </form>
      {beside && missing > 0 && (
        <Button type="button" look="quiet" onClick={takeTimes}>
          {t(captions.lines.length === 0 ? 'captions.beside.begin' : 'captions.beside.add', { count: missing, language: languageName(beside.language) })}
        </Button>
      )}
    </div>
  );
}
