import { LIMITS } from '../../../../../libs/contracts/limits.js';
import { Details } from '~/ui/details';
import { SaveForm } from '~/features/submit/saving/save-form';
import { useI18n } from '~/i18n/use-i18n';
import { TextArea } from '~/ui/form/text-area';
import type { FilmChange } from './film-change.server';

/** What is said to the moderators, sending it to them, taking it back, giving it up. */
export function ChangeEnd({ change }: { change: FilmChange }) {
  const { t } = useI18n();
  const { viewerCan, missing, note } = change;
  return (
    <div className="mt-12 max-w-[50rem] space-y-10">
      {viewerCan.edit && (
        <SaveForm intent="note" basis={note} auto button={t('ui.save')}>
          <TextArea name="note" label={t('film-change.note')} hint={t('film-change.note.hint')} defaultValue={note} maxLength={LIMITS.filmChange.note} rows={3} />
        </SaveForm>
      )}
      {viewerCan.submit && (
        <section aria-labelledby="send">
          <h2 id="send" className="mb-4">
            {t('film-change.send')}
          </h2>
          {missing.length > 0 ? (
            <>
              <p>{t('submit.send.missing')}</p>
              <ul className="mt-2 ps-6 [list-style:disc]">
                {missing.map((item) => (
                  <li key={item}>{t(`submit.missing.${item}`)}</li>
                ))}
              </ul>
            </>
          ) : (
            <>
              <p className="mb-4 max-w-text">{t('film-change.send.text')}</p>
              <SaveForm intent="submit" button={t('film-change.send.button')} look="main" />
            </>
          )}
        </section>
      )}
      {viewerCan.takeBack && <SaveForm intent="takeBack" button={t('film-change.takeBack')} />}
      {viewerCan.discard && (
        <Details summary={t('film-change.discard')}>
          <p className="mb-4">{t('film-change.discard.text')}</p>
          <SaveForm intent="discard" button={t('film-change.discard.button')} look="danger" />
        </Details>
      )}
    </div>
  );
}
