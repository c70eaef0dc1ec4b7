import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { TASK_OF_MISSING } from '../tasks';
import type { EditAnswer } from './act.server';
import type { EditData } from './edit-page.server';

/** Look at it as others will, then send it; or what is still missing, with the way to each. */
export function SendCelebration({ data, answer }: { data: EditData; answer?: EditAnswer }) {
  const { t, path } = useI18n();
  const { id, edits, missing, state, viewerCan } = data.celebration;
  const mine = answer?.intent === 'submit' ? answer : undefined;
  const at = `/celebrations/${id}/edit`;
  const button = state === 'CHANGES_REQUESTED' ? 'again' : viewerCan.publishAtOnce ? 'publish' : 'button';
  return (
    <section id="send" aria-labelledby="send-title" className="min-w-0 lg:sticky lg:top-4 lg:self-start">
      <h2 id="send-title" className="text-h3">
        {t(state === 'PUBLISHED' ? 'announce.onSite' : 'announce.send')}
      </h2>
      {missing.length > 0 ? (
        <div {...(mine ? { role: 'alert', tabIndex: -1, autoFocus: true } : {})} className="mt-3 focus:outline-none">
          <p>{t('announce.send.missing')}</p>
          <ul className="mt-2 space-y-1 ps-6 [list-style:disc]">
            {missing.map((item) => (
              <li key={item}>
                <a href={path(item === 'FUTURE_OCCURRENCE' ? `${at}/when` : `${at}?open=${TASK_OF_MISSING[item]}#task-${TASK_OF_MISSING[item]}`)} className="inline-flex min-h-8 items-center">
                  {t(`announce.missing.${item}`)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <p className="mt-3 max-w-text">
          {t(state === 'PUBLISHED' ? 'announce.onSite.text' : viewerCan.submit ? 'announce.send.ready' : 'announce.send.byOthers')}{' '}
          <a href={path(`/celebrations/${id}`)}>{t(state === 'PUBLISHED' ? 'announce.look' : 'announce.send.look')}</a>
        </p>
      )}
      {viewerCan.submit && (missing.length === 0 || mine) && (
        <div className="mt-6">
          <Form problem={mine && missing.length === 0 ? mine.problem : undefined}>
            <input type="hidden" name="intent" value="submit" />
            <input type="hidden" name="edits" value={edits} />
            {viewerCan.publishAtOnce && <p className="text-small text-soft">{t('announce.send.atOnce')}</p>}
            <Button>{t(`announce.send.${button}`)}</Button>
          </Form>
        </div>
      )}
    </section>
  );
}
