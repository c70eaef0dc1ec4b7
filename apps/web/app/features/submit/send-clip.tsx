import { useI18n } from '~/i18n/use-i18n';
import { useEdit } from './saving/edit-context';
import { SaveForm } from './saving/save-form';
import { taskOfMissing } from './tasks';

/** Look at it as others will, then send it; or what is still missing, with the way to it. */
export function SendClip() {
  const { t, path } = useI18n();
  const { page } = useEdit();
  const { id, missing, viewerCan, state } = page.clip;
  const again = state === 'CHANGES_REQUESTED';
  return (
    <section id="send" className="pt-10 lg:sticky lg:top-4 lg:self-start lg:pt-2" aria-labelledby="send-title">
      <h2 id="send-title" className="text-h3">
        {t('submit.send')}
      </h2>
      {missing.length > 0 ? (
        <>
          <p className="mt-3">{t('submit.send.missing')}</p>
          <ul className="mt-2 space-y-1 ps-6 [list-style:disc]">
            {missing.map((item) => (
              <li key={item}>
                <a href={`#task-${taskOfMissing[item]}`} className="inline-flex min-h-8 items-center">
                  {t(`submit.missing.${item}`)}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <p className="mt-3 max-w-text">
            {t('submit.send.ready')}{' '}
            <a href={path(`/clips/${id}`)} target="_blank" rel="noreferrer">
              {t('submit.send.look')}
            </a>
          </p>
          {viewerCan.submit && (
            <div className="mt-6">
              <SaveForm intent="submit" button={t(again ? 'submit.send.again' : 'submit.send.button')} look="main" />
            </div>
          )}
        </>
      )}
    </section>
  );
}
