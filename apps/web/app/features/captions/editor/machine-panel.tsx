import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Notice } from '~/ui/notice';
import { ProgressBar } from '~/ui/progress-bar';
import { NO_SPEECH } from '../../../../../../libs/contracts/languages.js';
import { useEditor } from './editor-context';

/** What a machine can begin for a person to finish, and what it has made. Without a machine, the page says so. */
export function MachinePanel() {
  const { t, maybe, languageName } = useI18n();
  const { data, captions } = useEditor();
  const { clip, engines, language } = data;
  const draft = captions.now.drafts[0];
  const isSpoken = clip.spokenLanguage === language || clip.spokenLanguage === null;
  const sources = clip.captions.map((track) => track.language).filter((code) => code !== language);
  const isSilent = clip.spokenLanguage === NO_SPEECH || clip.media.hasSound === false;

  if (draft?.state === 'QUEUED' || draft?.state === 'RUNNING') return <ProgressBar label={t(`captions.draft.${draft.state}`)} />;
  return (
    <div className="space-y-3">
      {draft?.state === 'FAILED' && (
        <Notice tone="warn" title={t('captions.draft.FAILED')}>
          <p>{maybe(`errors.DRAFT_${draft.code}`) ?? maybe(`errors.${draft.code}`)}</p>
        </Notice>
      )}
      {draft?.state === 'DONE' && !draft.placed && draft.cues && draft.id !== captions.takenDraft && (
        <Notice title={t('captions.draft.ready', { count: draft.cues.length })}>
          <p className="mt-2 flex flex-wrap gap-2">
            <Button type="button" look="quiet" onClick={() => captions.takeDraft(draft)}>
              {t('captions.draft.take')}
            </Button>
            <Button type="button" look="quiet" onClick={() => void captions.order({ act: 'dismiss', id: draft.id })}>
              {t('captions.draft.dismiss')}
            </Button>
          </p>
        </Notice>
      )}
      {isSpoken && !isSilent &&
        (engines.speech ? (
          <Button type="button" look="quiet" onClick={() => void captions.order({ act: 'draft' })}>
            {t('captions.draft.speech')}
          </Button>
        ) : (
          <p className="text-small text-soft">{t('captions.draft.noSpeech')}</p>
        ))}
      {!isSpoken && sources.length > 0 &&
        (engines.translation ? (
          sources.slice(0, 6).map((from) => (
            <Button key={from} type="button" look="quiet" onClick={() => void captions.order({ act: 'translate', from })}>
              {t('captions.draft.translate', { language: languageName(from) })}
            </Button>
          ))
        ) : (
          <p className="text-small text-soft">{t('captions.draft.noTranslation')}</p>
        ))}
    </div>
  );
}
