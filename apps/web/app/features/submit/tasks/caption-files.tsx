import { useI18n } from '~/i18n/use-i18n';
import { Details } from '~/ui/details';
import { SaveForm } from '../saving/save-form';

/** The captions that are there, each to be kept as a file or removed. */
export function CaptionFiles({ captions }: { captions: readonly { id: string; language: string; url: string }[] }) {
  const { t, languageName } = useI18n();
  if (captions.length === 0) return null;
  return (
    <ul className="max-w-form border-t border-line">
      {captions.map(({ id, language, url }) => (
        <li key={id} className="border-b border-line py-3">
          <p className="flex flex-wrap items-baseline justify-between gap-x-4">
            <span className="font-semibold">{languageName(language)}</span>
            <a href={url}>{t('submit.captions.file', { language: languageName(language) })}</a>
          </p>
          <Details summary={t('submit.captions.remove', { language: languageName(language) })}>
            <SaveForm intent="removeCaptions" slot={language} button={t('submit.captions.remove.button')} look="danger" />
          </Details>
        </li>
      ))}
    </ul>
  );
}
